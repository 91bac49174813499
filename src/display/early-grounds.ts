import type { Chosen } from './choices/adjustments.js';
import { SURFACE } from './sheet/colours.js';
import { paletteOf } from './sheet/palettes.js';
import { rule, unlessForced } from './sheet/rule.js';

/**
 * What is to be painted on the next page before anything is looked at there: the grounds that were found on this one, by the classes of
 * the elements that have them. Empty where no ground was chosen.
 */
export function earlyGrounds(chosen: Chosen): string {
  const ground = paletteOf(chosen)?.ground ?? chosen['background-colour'];
  if (!ground) return '';
  const selectors = new Set([...document.querySelectorAll(FOUND)].slice(0, MOST).map(selectorOf));
  selectors.delete('');
  if (selectors.size === 0) return '';
  const rules = rule([...selectors].join(), { 'background-color': ground, 'background-image': 'none' });
  return `@layer curb-cut{${unlessForced(rules)}}`;
}

const FOUND = `:is([${SURFACE}="ground"], [${SURFACE}="shape"])`;

/** More than this are rows of few kinds. */
const MOST = 2000;

/** Parts of a page that look alike on all pages of a site, without a class. */
const NAMED = new Set(['header', 'footer', 'nav', 'aside', 'table', 'thead', 'th', 'fieldset']);

/** Selects whatever is like the element; empty where nothing tells that. */
function selectorOf({ localName, classList, id }: Element): string {
  const classes = [...classList].map((name) => `.${CSS.escape(name)}`).join('');
  if (classes) return localName + classes;
  if (id) return `#${CSS.escape(id)}`;
  return NAMED.has(localName) ? localName : '';
}
