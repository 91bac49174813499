import type { Words } from './words.js';
export const PORTUGUESE: Words = {};
