import { isRendered } from '../../page/look/visibility.js';
import { composedParent } from '../../page/tree/composed-tree.js';
import type { Dropdown } from './dropdown.js';
import { isShown } from './is-shown.js';
import { LastingDropdown } from './lasting-dropdown.js';

/** Every dropdown that was found, by its trigger and by its panel. A panel may have two triggers, such as a link and an arrow beside it. */
export class KnownDropdowns {
  readonly #byTrigger = new WeakMap<Element, LastingDropdown>();
  /** The one that was used last comes first. */
  readonly #byPanel = new WeakMap<Element, LastingDropdown[]>();
  /** Those whose trigger may be out of sight while the panel is shown, as a burger is beneath its drawer. */
  #used = new WeakSet<Dropdown>();
  #width = innerWidth;

  /** Answers whether its trigger was new: it may be that of a dropdown which the page has drawn anew. */
  add(found: Dropdown): boolean {
    const { trigger, panel } = found;
    if (this.#byTrigger.has(trigger) || this.#byPanel.has(trigger)) return false;
    const parts = this.#besides(found);
    const ofPanel = this.#byPanel.get(panel) ?? [];
    const known = ofPanel.find((one) => one.renew(parts));
    const dropdown = known ?? new LastingDropdown(parts);
    this.#byTrigger.set(trigger, dropdown);
    if (!known) this.#byPanel.set(panel, [...ofPanel, dropdown]);
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
    const ofPanel = this.#byPanel.get(dropdown.panel) ?? [];
    ofPanel.sort((one, other) => Number(other === dropdown) - Number(one === dropdown));
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
      const dropdown = this.#ofPanel(at);
      if (dropdown && isShown(dropdown.panel) && this.#isAtWork(dropdown)) return dropdown;
    }
    return undefined;
  }

  /** Those in whose panels the element lies though nobody sees them, the outermost first. */
  unseenAround(element: Element): readonly Dropdown[] {
    const unseen: Dropdown[] = [];
    for (let at: Element | null = element; at; at = composedParent(at)) {
      const dropdown = this.#ofPanel(at);
      if (dropdown && !isShown(dropdown.panel)) unseen.unshift(dropdown);
    }
    return unseen;
  }

  #ofPanel(panel: Element): Dropdown | undefined {
    return this.#byPanel.get(panel)?.[0];
  }

  /** What pointing shows for one trigger is shown in the same way for a second one, whatever that answers. */
  #besides(found: Dropdown): Dropdown {
    const other = this.#ofPanel(found.panel);
    const isHovered = other?.shownBy === 'hover' || other?.isHoveredToo;
    return isHovered && found.shownBy === 'press' ? { ...found, holder: other.holder, isHoveredToo: true } : found;
  }

  #isAtWork(dropdown: Dropdown): boolean {
    return isRendered(dropdown.trigger) || this.#used.has(dropdown);
  }

  #forget(dropdown: Dropdown): void {
    this.#byTrigger.delete(dropdown.trigger);
    const others = this.#byPanel.get(dropdown.panel)?.filter((one) => one !== dropdown) ?? [];
    if (others.length > 0) this.#byPanel.set(dropdown.panel, others);
    else this.#byPanel.delete(dropdown.panel);
  }
}
