import type { Dropdown } from './dropdown.js';

/** A dropdown for as long as its panel is there, however often the page draws the rest of it anew. */
export class LastingDropdown implements Dropdown {
  readonly panel: HTMLElement;
  #parts: Dropdown;

  constructor(found: Dropdown) {
    this.panel = found.panel;
    this.#parts = found;
  }

  /** The one that is there now: where the page has drawn it anew, the one in its place, which is found by itself only a little later. */
  get trigger(): HTMLElement {
    const { trigger } = this.#parts;
    return trigger.isConnected ? trigger : (successorOf(this.#parts) ?? trigger);
  }

  get holder(): Element {
    return this.#parts.holder;
  }

  get shownBy(): 'hover' | 'press' {
    return this.#parts.shownBy;
  }

  get isHoveredToo(): boolean | undefined {
    return this.#parts.isHoveredToo;
  }

  get isTold(): boolean | undefined {
    return this.#parts.isTold;
  }

  get isClaimed(): boolean | undefined {
    return this.#parts.isClaimed;
  }

  /** Answers whether these are its parts as the page has drawn them since. */
  renew(found: Dropdown): boolean {
    const { trigger } = this;
    if (trigger.isConnected && trigger !== found.trigger) return false;
    this.#parts = found;
    return true;
  }
}

function successorOf({ trigger, panel, holder }: Dropdown): HTMLElement | undefined {
  const others = holder.querySelectorAll<HTMLElement>(trigger.localName);
  return [...others].find((other) => isSame(other, trigger) && !panel.contains(other));
}

/** It will be pressed: what only looks alike, as buttons of one class do, may do something else. */
function isSame(other: HTMLElement, trigger: HTMLElement): boolean {
  if (trigger.id || other.id) return other.id === trigger.id;
  return other.classList[0] === trigger.classList[0] && other.textContent.trim() === trigger.textContent.trim();
}
