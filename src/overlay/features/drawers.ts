import { Drawers } from '../../keys/drawers/drawers.js';
import type { Feature } from '../feature.js';

/** Nobody tabs through drawers that are closed. */
export const drawers: Feature = ({ page, ledger }, signal) => {
  new Drawers(page, ledger, signal);
};
