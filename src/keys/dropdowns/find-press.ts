import type { Dropdown } from './dropdown.js';
import { leadsAway } from './dropdown.js';
import { isShown } from './is-shown.js';
import { isMenuLike } from './menu-like.js';
import { triggerOf } from './trigger-of.js';

/** States by which an author says that a script looks after the keyboard. */
const AUTHORED = '[aria-expanded], [aria-haspopup], [popovertarget], [role=tab], [role=menuitem], summary';

/** The hidden menu that this element seems to show: the list inside the same entry, or right after a button. */
export function pressDropdown(element: Element): Dropdown | undefined {
  const dropdown = element.localName === 'li' ? entryDropdown(element) : siblingDropdown(element);
  if (!dropdown || dropdown.trigger.matches(AUTHORED)) return undefined;
  return isMenuLike(dropdown.panel) && !isShown(dropdown.panel) ? dropdown : undefined;
}

/** An entry of a list with a list in it. */
function entryDropdown(entry: Element): Dropdown | undefined {
  const panel = [...entry.children].find(
    (child) => /^(ul|ol|div|nav)$/.test(child.localName) && child !== entry.firstElementChild,
  );
  const trigger = panel && triggerOf(entry, panel);
  return trigger && { trigger, panel: panel as HTMLElement, holder: entry, shownBy: 'press' };
}

/** A button, or a link that leads nowhere, with a menu after it. */
function siblingDropdown(trigger: Element): Dropdown | undefined {
  const panel = trigger.nextElementSibling as HTMLElement | null;
  const holder = trigger.parentElement;
  if (!panel || !holder || !/^(ul|ol|div|nav)$/.test(panel.localName)) return undefined;
  const dropdown = { trigger: trigger as HTMLElement, panel, holder, shownBy: 'press' } as const;
  return leadsAway(dropdown) ? undefined : dropdown;
}
