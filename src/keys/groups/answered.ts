import { deepActiveElement } from '../../page/tree/composed-tree.js';

/** What widgets change when they answer a key. */
const STATES = [
  'aria-checked',
  'aria-selected',
  'aria-pressed',
  'aria-valuenow',
  'aria-activedescendant',
  'aria-expanded',
  'class',
];

/** Knows whether the page has answered a press, said so or not: by preventing its default, by moving focus, by a click, by a change. */
export class Answered {
  #target: Element | null = null;
  #before = '';
  #clicked = false;
  #reachedWindow = false;

  /** Takes down how things stand before the page gets the press. */
  note(target: Element | null): void {
    this.#target = target;
    this.#before = target ? stateOf(target) : '';
    this.#clicked = false;
    this.#reachedWindow = false;
  }

  /** The press has come past all listeners of the page and is nobody's so far: what is done on its way up may be ours. */
  passed(): void {
    this.#reachedWindow = true;
  }

  /** True where the way down of this press went unanswered on this element. */
  leftOpen(target: Element): boolean {
    return this.#reachedWindow && this.#target === target;
  }

  /** Hears of every click, whoever made it. */
  clicked(): void {
    this.#clicked = true;
  }

  /** True where something has changed since `note`. */
  is(event: Event): boolean {
    const target = this.#target;
    if (event.defaultPrevented || this.#clicked || !target) return true;
    return stateOf(target) !== this.#before || deepActiveElement(target.ownerDocument) !== target;
  }
}

function stateOf(element: Element): string {
  const { checked, value } = element as HTMLInputElement;
  return [checked, value, ...STATES.map((name) => element.getAttribute(name))].join('|');
}
