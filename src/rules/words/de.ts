import type { Words } from './words.js';
export const GERMAN: Words = {};
