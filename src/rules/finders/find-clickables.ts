import type { Finder } from '../../page/live-page.js';
import { styledSelector } from '../../page/look/styled-selectors.js';
import type { Root } from '../../page/tree/walk.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { matching } from '../../support/elements/matching.js';
import { CLICK_ATTRIBUTES, delegatedSelectors, hears } from '../evidence/controls/presses/hears.js';
import { isKept } from '../evidence/controls/presses/is-kept.js';

/** Elements that are no control by themselves and often are made one. */
const PLAIN =
  `div,span,li,p,i,b,em,strong,img,svg,a:not([href]),td,th,tr,dt,dd,${HEADING_TAGS},section,article,header,figure,` +
  'label:not([for])';

/** Boxes that answer clicks on what lies in them. */
const AROUND = 'ul,ol,dl,table,tbody,nav,main,aside,form,fieldset';

/** Finds what answers a click, or looks as if it did, without being a control. */
export const findClickables: Finder = function* (within) {
  const root = within.getRootNode() as Root;
  if (isKeptByScript(within)) for (const element of kept(within)) yield [element, 'clickable'];
  const looks = [CLICK_ATTRIBUTES, '[style*="cursor"]', styledSelector(root, 'pointer'), ...delegatedTo(within)];
  for (const element of matching(within, looks.filter(Boolean).join())) yield [element, 'clickable'];
};

/** What a record on the element itself, or on a box around it, says answers clicks. */
function* kept(within: Element | Root): Generator<Element> {
  for (const element of matching(within, `${PLAIN},${AROUND}`)) {
    if (hears(element, 'click') && !element.matches(AROUND)) yield element;
    for (const selector of delegatedSelectors(element, 'click')) yield* element.querySelectorAll(selector);
  }
}

/** How many elements of what came are looked at to see whether a framework keeps records on them. */
const SAMPLE = 100;

/** True where scripts keep something on elements: only there is it worth while to look at every single one. */
function isKeptByScript(within: Element | Root): boolean {
  const all = within.querySelectorAll('*');
  const step = Math.max(1, Math.ceil(all.length / SAMPLE));
  for (let i = 0; i < all.length; i += step) if (isKept(all[i] as Element)) return true;
  return 'matches' in within && isKept(within);
}

/** Selectors for which something around it, the whole page if it is all, answers clicks, as far as they are jQuery's. */
function delegatedTo(within: Element | Root): string[] {
  // A drawing that a frame shows is a document without a body.
  const body = 'body' in within ? (within.body as HTMLElement | null) : null;
  const selectors = body ? delegatedSelectors(body, 'click') : [];
  for (let around: Node | null = within; around; around = around.parentNode)
    selectors.push(...delegatedSelectors(around, 'click'));
  return selectors;
}
