import { composedClosest, composedContains, deepActiveElement } from '../../../page/tree/composed-tree.js';
import { DIALOGS } from '../../../page/kind/modality.js';
import { becomesTrue } from '../../../support/timing/becomes-true.js';
import { leadsAway } from '../../../page/kind/leads-away.js';
import type { Dropdown } from '../dropdown.js';
import { isShown } from '../is-shown.js';
import { strike } from './strike.js';

/** How long the page may take to close what focus has left, in milliseconds. */
const CLOSES_MS = 400;

/**
 * Closes, by another press of its trigger, what the page leaves open over its content although focus has left it; focus stays where it is now.
 * A trigger that leads elsewhere is not pressed.
 */
export async function closeLeftOpen(dropdown: Dropdown, signal: AbortSignal): Promise<void> {
  const { trigger, panel } = dropdown;
  if (leadsAway(trigger)) return;
  const isClosed = (): boolean => !isShown(panel);
  if (isClosed() || !liesOver(panel) || (await becomesTrue(isClosed, CLOSES_MS)) || signal.aborted) return;
  const active = deepActiveElement(trigger.ownerDocument) as HTMLElement | null;
  if (!active || active.localName === 'body' || [trigger, panel].some((part) => composedContains(part, active))) return;
  // Many dialogs are closed by a press beside them.
  const dialog = composedClosest(active, DIALOGS);
  if (dialog && !composedContains(dialog, trigger)) return;
  strike(trigger);
  if (deepActiveElement(trigger.ownerDocument) !== active) active.focus();
}

/** What stands in the page, as a list that unfolds in a sidebar, may stay open. */
const liesOver = (panel: Element): boolean => /^(absolute|fixed)$/.test(getComputedStyle(panel).position);
