import { ARIA_ATTRIBUTES } from '../standards/aria-attributes.js';

/** What the later rules watch: the page is observed before they are loaded. */
export const LATER_ATTRIBUTES: readonly string[] = ['content', 'lang', 'src', 'xml:lang'];
