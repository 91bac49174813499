import type { Words } from './words.js';
export const DUTCH: Words = {};
