import { isRendered } from '../../page/look/visibility.js';
import { composedParent } from '../../page/tree/composed-tree.js';
import type { Dropdown } from './dropdown.js';
import { isShown } from './is-shown.js';

/** Every dropdown that was found, by its trigger and by its panel. A panel may have two triggers, such as a link and an arrow beside it. */
export class KnownDropdowns {
  readonly #byTrigger = new WeakMap<Element, Dropdown>();
  readonly #byPanel = new WeakMap<Element, Dropdown>();
  /** Those whose trigger may be out of sight while the panel is shown, as a burger is beneath its drawer. */
  #used = new WeakSet<Dropdown>();
  #width = innerWidth;

  /** Answers whether it was new. */
  add(found: Dropdown): boolean {
    const { trigger, panel } = found;
    if (this.#byTrigger.has(trigger) || this.#byPanel.has(trigger)) return false;
    const dropdown = this.#besides(found);
    this.#byTrigger.set(trigger, dropdown);
    // A trigger that the page has drawn anew takes the place of the one that is gone.
    if (!this.#byPanel.get(panel)?.trigger.isConnected) this.#byPanel.set(panel, dropdown);
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
    this.#used.add(dropdown);
  }

  /** At another width, what was a panel may be part of the page, and its trigger of no use. */
  resized(): void {
    if (innerWidth === this.#width) return;
    this.#width = innerWidth;
    this.#used = new WeakSet();
  }

  /** The one that this element opens. */
  ofTrigger(element: Element): Dropdown | undefined {
    return this.#byTrigger.get(element);
  }

  /** The innermost one in whose panel the element lies, as long as that is shown, and not for good. */
  around(element: Element): Dropdown | undefined {
    for (let at: Element | null = element; at; at = composedParent(at)) {
      const dropdown = this.#byPanel.get(at);
      if (dropdown && isShown(dropdown.panel) && this.#isAtWork(dropdown)) return dropdown;
    }
    return undefined;
  }

  /** What pointing shows for one trigger is shown in the same way for a second one, whatever that answers. */
  #besides(found: Dropdown): Dropdown {
    const other = this.#byPanel.get(found.panel);
    const isHovered = other?.shownBy === 'hover' || other?.isHoveredToo;
    return isHovered && found.shownBy === 'press' ? { ...found, holder: other.holder, isHoveredToo: true } : found;
  }

  #isAtWork(dropdown: Dropdown): boolean {
    return isRendered(dropdown.trigger) || this.#used.has(dropdown);
  }

  #forget(dropdown: Dropdown): void {
    this.#byTrigger.delete(dropdown.trigger);
    if (this.#byPanel.get(dropdown.panel) === dropdown) this.#byPanel.delete(dropdown.panel);
  }
}
