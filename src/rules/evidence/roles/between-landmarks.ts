import { isCalledMenu } from '../../../page/called-menu.js';
import { classOf, classWord } from '../../../page/class-words.js';

const BEFORE = 'header, nav, [role=banner], [role=navigation]';
const AFTER = 'footer, [role=contentinfo]';
const FOOTER = classWord('footer|colophon|copyright');

/** How far down the part with the menu may stand, for it to be the head of the page. */
const HIGHEST = 3;

/** What is no part of the text of a page, whatever stands around it. */
const NOTHING = 'script, style, link, template, noscript, iframe, dialog, curb-cut, [hidden], [aria-hidden=true], svg';

/** What may be a part of the main one; anything that says it is something else makes the whole doubtful. */
const PART = ':is(div, section):not([role], [aria-label], [aria-labelledby], [aria-owns])';

/** The parts of a page that follow each other between its head, with the menu, and its footer, where there are both; none where one of them might be something else. */
export function betweenLandmarks(page: Document): Element[] {
  const all = partsOf(page.body);
  const last = all.findLastIndex(isFooter);
  let first = all.slice(0, HIGHEST).findIndex(isHead) + 1;
  while (first > 0 && first < last && all[first]?.matches(BEFORE)) first++;
  const parts = first > 0 && first < last ? all.slice(first, last) : [];
  return parts.every((part) => part.matches(PART)) ? parts : [];
}

const isHead = (part: Element): boolean =>
  part.matches(BEFORE) || part.querySelector(BEFORE) !== null || isCalledMenu(part);

const isFooter = (part: Element): boolean => part.matches(AFTER) || FOOTER.test(`${part.id} ${classOf(part)}`);

/** What comes one after the other in the body, or in the one box that holds all of it; some of it may be seen only once it is scrolled to. */
function partsOf(box: Element): Element[] {
  const parts = [...box.children].filter((part) => !part.matches(NOTHING) && part.checkVisibility() && !floats(part));
  const [only] = parts;
  return parts.length === 1 && only?.matches('div:not([role])') ? partsOf(only) : parts;
}

/** Lies over the page, as a button back to its top does; heads of pages do as well. */
const floats = (part: Element): boolean =>
  !isHead(part) && !isFooter(part) && /fixed|absolute/.test(getComputedStyle(part).position);
