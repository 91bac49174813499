import { isWorkedByField } from './is-worked-by-field.js';
import { referrersOf } from '../../../page/name/referrers.js';
import { composedClosest } from '../../../page/tree/composed-tree.js';
import { HEADINGS } from '../../../standards/headings.js';
import { takesText } from '../../typing.js';
import type { Dropdown } from '../dropdown.js';

/** Patterns whose scripts keep focus and states themselves (APG). */
const PATTERNS = '[role=tree], [role=treegrid], [role=grid], [role=listbox], [role=combobox]';

const CONTROLS = 'input:not([type=hidden]), select, textarea, button, a[href], [role=combobox]';

/**
 * True where the page has made a widget of it that does as it should: its own states, somebody else who shows the panel, or a field that shows
 * it while one types, or hears the keys for it.
 */
export function isWidget({ trigger, panel }: Dropdown): boolean {
  if (takesText(trigger) || isWorkedByField(trigger)) return true;
  if (panel.closest(PATTERNS) || (!trigger.matches(CONTROLS) && holdsControl(trigger, panel))) return true;
  return isAccordion(trigger, panel) || isShownByAnother(trigger, panel);
}

/** A part of the page with a heading that folds it: there is nothing to walk, and arrows lead from heading to heading, if anywhere (APG). */
function isAccordion(trigger: Element, panel: Element): boolean {
  if (!trigger.matches('[aria-expanded]')) return false;
  return panel.matches('[role=region]') || composedClosest(trigger, HEADINGS) !== null;
}

/** True where its author calls trigger and panel what they are to each other, whether or not a script stands behind it. */
export const isClaimed = ({ trigger, panel }: Dropdown): boolean =>
  trigger.hasAttribute('aria-haspopup') && panel.hasAttribute('role');

/** What lies in a panel inside its trigger is no control of the trigger's. */
function holdsControl(trigger: Element, panel: Element): boolean {
  return [...trigger.querySelectorAll(CONTROLS)].some((control) => !panel.contains(control));
}

function isShownByAnother(trigger: Element, panel: Element): boolean {
  const others = referrersOf(panel, 'aria-controls').filter((one) => one.hasAttribute('aria-expanded'));
  return others.length > 0 && !others.includes(trigger);
}
