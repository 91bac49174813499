import type { Words } from './words.js';
export const ARABIC: Words = {};
