import type { Words } from './words.js';
export const JAPANESE: Words = {};
