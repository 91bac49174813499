import type { Chosen } from './choices/adjustments.js';
import { SURFACE } from './sheet/colours.js';
import { chosenGround } from './sheet/palettes.js';
import { rule, unlessForced } from './sheet/rule.js';

/**
 * What is to be painted on the next page before anything is looked at there: the grounds that were found on this one, by the classes of
 * the elements that have them. Empty where no ground was chosen. They are shadows within the boxes, for the backgrounds of that page are
 * still to be looked at: one that is painted over already would be taken for its own.
 */
export function earlyGrounds(chosen: Chosen): string {
  const ground = chosenGround(chosen);
  if (!ground) return '';
  const selectors = new Set(Array.from(document.querySelectorAll(FOUND), selectorOf));
  selectors.delete('');
  if (selectors.size === 0) return '';
  const rules = rule([...selectors].slice(0, MOST).join(), { 'box-shadow': `inset 0 0 0 100vmax ${ground}` });
  return `@layer curb-cut{${unlessForced(rules)}}`;
}

const FOUND = `:is([${SURFACE}="ground"], [${SURFACE}="shape"])`;

/** No page has more kinds of boxes that many pages share. */
const MOST = 2000;

/** Parts of a page that look alike on all pages of a site, without a class. */
const NAMED = new Set(['header', 'footer', 'nav', 'aside', 'table', 'thead', 'th', 'fieldset']);

/** Selects whatever is like the element; empty where nothing tells that. */
function selectorOf({ localName, classList, id }: Element): string {
  const classes = [...classList].map((name) => `.${CSS.escape(name)}`).join('');
  if (classes) return CSS.escape(localName) + classes;
  if (id) return `#${CSS.escape(id)}`;
  return NAMED.has(localName) ? localName : '';
}
