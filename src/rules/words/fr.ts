import type { Words } from './words.js';
export const FRENCH: Words = {};
