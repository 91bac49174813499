import { classOf, classWord } from '../../../page/name/class-words.js';
import { TAKES_FOCUS } from '../../takes-focus.js';
import { leadsAway } from '../../../page/kind/leads-away.js';
import type { Dropdown } from '../dropdown.js';
import { isClaimed, isWidget } from './is-widget.js';
import { isShown } from '../is-shown.js';
import { isMenuLike } from './menu-like.js';
import { triggerOf } from './trigger-of.js';

/** States by which an author says that a script looks after Enter and Space. */
const TOLD = '[aria-expanded], [aria-haspopup]';

/** Triggers that browsers or their widgets look after. */
const LOOKED_AFTER =
  'summary, [popovertarget], [command], [role=tab], [role=menuitem], [role=treeitem], [role=combobox]';

/** What is a control by itself, by its author's will or by a rule that saw it answer clicks: a caret beside a link may be nothing but drawn. */
const CONTROLS = `a, ${TAKES_FOCUS}, [role=button]`;

/** What menus are made of. */
const PANELS = /^(ul|ol|dl|div|nav)$/;

/** The hidden menu that this element seems to show: the list inside the same entry, or right after a button. */
export function pressDropdown(element: Element): Dropdown | undefined {
  const inside = /^(li|div|span|td)$/.test(element.localName) ? boxDropdown(element) : undefined;
  // A trigger may be built of several boxes, of which none is its panel.
  const dropdown = [inside, siblingDropdown(element)].find((one) => one && isMenu(one));
  return dropdown && { ...dropdown, isTold: dropdown.trigger.matches(TOLD), isClaimed: isClaimed(dropdown) };
}

function isMenu(dropdown: Dropdown): boolean {
  const { trigger, panel } = dropdown;
  if (trigger.matches(LOOKED_AFTER) || isWidget(dropdown)) return false;
  return isMenuLike(panel) && !isShown(panel) && isHiddenAlone(dropdown);
}

/** Both are out of sight while the drawer around them is closed: what closes that drawer does not show what stands in it. */
function isHiddenAlone({ trigger, panel }: Dropdown): boolean {
  if (isShown(trigger)) return true;
  const { display, opacity, maxHeight, height, transform } = getComputedStyle(panel);
  return display === 'none' || opacity === '0' || maxHeight === '0px' || height === '0px' || transform !== 'none';
}

/** An entry of a list, a cell of a row, or a box that answers clicks, with a list in it. */
function boxDropdown(box: Element): Dropdown | undefined {
  const parts = [...box.children].filter((child) => PANELS.test(child.localName) && child !== box.firstElementChild);
  // What is chosen now may stand in a box as well.
  const panel = parts.find((part) => isMenuLike(part) && !isShown(part));
  const trigger = panel && triggerOf(box, panel);
  return trigger && { trigger, panel: panel as HTMLElement, holder: box, shownBy: 'press' };
}

/** A button, or a link that leads nowhere, with a menu after it, or after the box around it; what is never seen may stand between them. */
function siblingDropdown(trigger: Element): Dropdown | undefined {
  if (!trigger.matches(CONTROLS)) return undefined;
  const head = headOf(trigger);
  const holder = head.parentElement;
  let panel = head.nextElementSibling;
  while (panel?.matches('input[type=hidden], script, style, template')) panel = panel.nextElementSibling;
  if (!panel || !holder || !PANELS.test(panel.localName)) return undefined;
  if (head !== trigger && isAlike(panel, head)) return undefined;
  if (SEARCH.test(`${trigger.id} ${classOf(trigger)}`) && !panel.querySelector('input')) return undefined;
  const dropdown: Dropdown = { trigger: trigger as HTMLElement, panel: panel as HTMLElement, holder, shownBy: 'press' };
  return leadsAway(dropdown.trigger) ? undefined : dropdown;
}

/** Boxes that are called the same stand in a row, as slides do: none of them opens the next. */
const isAlike = (panel: Element, head: Element): boolean =>
  panel.classList.length > 0 && panel.classList[0] === head.classList[0];

/** What opens a field, and no list of links that only another width of the screen shows beside it. */
const SEARCH = classWord('search');

/** The box around the trigger, where that holds nothing else. */
function headOf(trigger: Element): Element {
  const { parentElement, previousElementSibling, nextElementSibling } = trigger;
  if (previousElementSibling || nextElementSibling || !parentElement?.matches('div, span, p')) return trigger;
  return parentElement.textContent.trim() === trigger.textContent.trim() ? parentElement : trigger;
}
