import { isRendered } from '../../../page/look/visibility.js';
import { TAKES_FOCUS } from '../../takes-focus.js';
import type { DropdownParts } from '../dropdown.js';

/** What does something of its own at a press, or tells of it: signs that take away what was chosen, for one. */
const DOES_MORE = `${TAKES_FOCUS}, label, [role], [title], [aria-label], [onclick], [onmousedown]`;

/**
 * What holds most of the words of a trigger around its panel: many scripts listen for that label alone. Nothing where it may do something else,
 * as what shows another cursor than the trigger does.
 */
export function labelOf({ trigger, panel }: DropdownParts): HTMLElement | undefined {
  if (!trigger.contains(panel)) return undefined;
  const own = (lengthOf(trigger) - lengthOf(panel)) / 2;
  const parts = [...trigger.querySelectorAll<HTMLElement>('*')].filter((part) => !panel.contains(part));
  const label = parts.find((part) => part.childElementCount === 0 && lengthOf(part) > own);
  return label && isRendered(label) && !doesMore(label, trigger) ? label : undefined;
}

const lengthOf = ({ textContent }: Element): number => textContent.replace(/\s/g, '').length;

function doesMore(label: HTMLElement, trigger: Element): boolean {
  for (let at: HTMLElement | null = label; at && at !== trigger; at = at.parentElement)
    if (at.matches(DOES_MORE)) return true;
  return getComputedStyle(label).cursor !== getComputedStyle(trigger).cursor;
}
