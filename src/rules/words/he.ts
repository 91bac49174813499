import type { Words } from './words.js';
export const HEBREW: Words = {};
