import { startGroups } from '../keys/groups/groups.js';
import type { Feature } from './feature.js';

/** Groups of boxes, tabs and tools by keyboard. */
export const groups: Feature = ({ page }, signal) => {
  startGroups(page, signal);
};
