import type { Words } from './words.js';
export const ITALIAN: Words = {};
