import type { Words } from './words.js';
export const SPANISH: Words = {};
