import { Drawers } from '../../keys/drawers/drawers.js';
import type { Feature } from '../feature.js';

/** Keeps Tab out of drawers that are closed. */
export const drawers: Feature = ({ page, ledger }, signal) => {
  new Drawers(page, ledger, signal);
};
