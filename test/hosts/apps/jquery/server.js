export { markup } from './markup.js';
