import { isRendered } from '../../../page/look/visibility.js';
import type { Dropdown } from '../dropdown.js';

/**
 * What a mouse hits that clicks the trigger. A trigger that holds its panel is a box around a label too, and many scripts listen for the label alone:
 * a click on that is heard by the box as well.
 */
export function hitOf({ trigger, panel }: Dropdown): HTMLElement {
  if (!trigger.contains(panel)) return trigger;
  const parts = [...trigger.querySelectorAll<HTMLElement>('*')].filter((part) => !panel.contains(part));
  return parts.find((part) => part.childElementCount === 0 && 'click' in part && isRendered(part)) ?? trigger;
}
