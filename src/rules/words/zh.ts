import type { Words } from './words.js';
export const CHINESE: Words = {};
