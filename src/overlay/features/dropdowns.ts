import { Dropdowns } from '../../keys/dropdowns/dropdowns.js';
import type { Feature } from '../feature.js';

/** Opens, closes and walks dropdown menus by keyboard. */
export const dropdowns: Feature = ({ page, ledger }, signal) => {
  new Dropdowns(page, ledger, signal);
};
