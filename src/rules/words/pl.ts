import type { Words } from './words.js';
export const POLISH: Words = {};
