import { ARIA_ATTRIBUTES } from '../standards/aria-attributes.js';

/** What the later rules watch: the page is observed before they are loaded. */
export const LATER_ATTRIBUTES: readonly string[] = [
  ...[...ARIA_ATTRIBUTES].map((name) => `aria-${name}`),
  ...(
    'alt autocomplete autoplay content data data-bs-target data-bs-toggle data-target data-toggle headers http-equiv id lang max min ' +
    'minlength name novalidate pattern required src srcdoc summary target xml:lang'
  ).split(' '),
];
