import { startHiddenBoxes } from '../../keys/groups/drawn/hidden-boxes.js';
import { startPressedStates } from '../../keys/groups/drawn/pressed-states.js';
import { startSliders } from '../../keys/groups/drawn/sliders.js';
import { startStarRatings } from '../../keys/groups/drawn/star-ratings.js';
import { startWorkedByField } from '../../keys/groups/drawn/worked-by-field.js';
import { startGroups } from '../../keys/groups/groups.js';
import { MarkedChoices } from '../../keys/groups/marked-choices.js';
import { startPresses } from '../../keys/presses/presses.js';
import type { Feature } from '../feature.js';

/**
 * Moves through groups of boxes, tabs and tools by arrow keys, and makes those work that are only drawn to look like them, or answer a pointer
 * alone.
 */
export const groups: Feature = (context, signal) => {
  const { page, ledger } = context;
  startGroups(page, signal);
  new MarkedChoices(context, signal);
  startHiddenBoxes(page, ledger, signal);
  startStarRatings(context, signal);
  startPressedStates(page, ledger, signal);
  startSliders(page, ledger, signal);
  startWorkedByField(page, ledger, signal);
  startPresses(page, signal);
};
