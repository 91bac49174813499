import { composedParent } from '../../page/tree/composed-tree.js';
import type { Dropdown } from './dropdown.js';
import { isShown } from './is-shown.js';

/** Every dropdown that was found, by its trigger and by its panel. A panel may have two triggers, such as a link and an arrow beside it. */
export class KnownDropdowns {
  readonly #byTrigger = new WeakMap<Element, Dropdown>();
  readonly #byPanel = new WeakMap<Element, Dropdown>();
  readonly #all = new Set<Dropdown>();

  /** Answers whether it was new. */
  add(found: Dropdown): boolean {
    const { trigger, panel } = found;
    if (this.#byTrigger.has(trigger) || this.#byPanel.has(trigger)) return false;
    const dropdown = this.#besides(found);
    this.#byTrigger.set(trigger, dropdown);
    if (!this.#byPanel.has(panel)) this.use(dropdown);
    this.#all.add(dropdown);
    return true;
  }

  /** Puts what a press has shown in place of what was taken for the trigger's panel before. */
  learn(dropdown: Dropdown): void {
    const before = this.#byTrigger.get(dropdown.trigger);
    if (before && before.panel !== dropdown.panel) this.#forget(before);
    this.add(dropdown);
  }

  /** From now on the panel belongs to this trigger of the two it may have. */
  use(dropdown: Dropdown): void {
    this.#byPanel.set(dropdown.panel, dropdown);
  }

  /** All that are still in the page. */
  *[Symbol.iterator](): Iterator<Dropdown> {
    for (const dropdown of this.#all) {
      if (dropdown.trigger.isConnected) yield dropdown;
      else this.#forget(dropdown);
    }
  }

  /** The one that this element opens. */
  ofTrigger(element: Element): Dropdown | undefined {
    return this.#byTrigger.get(element);
  }

  /** The innermost one in whose panel the element lies, as long as that is shown. */
  around(element: Element): Dropdown | undefined {
    for (let at: Element | null = element; at; at = composedParent(at)) {
      const dropdown = this.#byPanel.get(at);
      if (dropdown && isShown(dropdown.panel)) return dropdown;
    }
    return undefined;
  }

  /** What pointing shows for one trigger is shown in the same way for a second one, whatever that answers. */
  #besides(found: Dropdown): Dropdown {
    const other = this.#byPanel.get(found.panel);
    const isHovered = other?.shownBy === 'hover' || other?.isHoveredToo;
    return isHovered && found.shownBy === 'press' ? { ...found, holder: other.holder, isHoveredToo: true } : found;
  }

  #forget(dropdown: Dropdown): void {
    this.#all.delete(dropdown);
    this.#byTrigger.delete(dropdown.trigger);
    this.#byPanel.delete(dropdown.panel);
  }
}
