import { FOCUSABLE } from '../page/kind/focusable.js';

/** Selects what takes focus by itself or by its author's will, hidden or not; a frame does so for what is in it. */
export const TAKES_FOCUS = `${FOCUSABLE}, iframe`;
