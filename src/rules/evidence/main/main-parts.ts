import { isRendered } from '../../../page/look/visibility.js';
import { classWord } from '../../../page/name/class-words.js';
import { textOf } from '../../../page/name/text.js';
import { isNavigation } from './is-navigation.js';

/** What says of itself that it stands at the head of the page. */
const HEAD = 'header,nav,[role=banner],[role=navigation]';
/** What says of itself that it stands at the foot of the page. */
export const FOOT = 'footer,[role=contentinfo]';
/** Selects both. */
export const EDGE = `${HEAD},${FOOT}`;

/** The same further down; what articles and sections have heads for is not the page. */
const HEAD_WITHIN = `:is(${HEAD}):not(article *, section > header)`;
const EDGE_WITHIN = `:is(${EDGE}):not(article *)`;

/** What authors call a head or a foot that is a plain box, and how many links make a head of it. */
const CALLED_HEAD = classWord('header|topbar|navbar|nav-bar|masthead');
const CALLED_FOOT = classWord('footer|copyright');
const HEAD_LINKS = 3;

/** What is never part of what the page is about. */
const NO_PART =
  'aside,script,style,link,template,noscript,dialog,curb-cut,[hidden],[aria-hidden=true],[role=complementary],[role=dialog],[role=alertdialog]';

/** How many boxes may lie around everything. */
const WRAPPERS = 4;

/**
 * The boxes between the head and the foot of the page, in their order; none where one of the two is missing, for then nobody knows
 * where what the page is about begins or ends.
 */
export function mainParts(page: Document): readonly Element[] {
  const children = childrenOfTrunk(page);
  const foot = children.findIndex(isFoot);
  const head = headOf(children);
  if (head < 0 || foot < head) return [];
  const between = children.slice(head, foot);
  const first = between.findIndex((child, at) => at > 0 && !isHead(child) && isPart(child));
  return first < 0 ? [] : between.slice(first).filter(isPart);
}

/** Where the head begins, which may be the first box of the page, whatever skip links stand before it. */
function headOf(children: readonly Element[]): number {
  const plain = children.findIndex(isHead);
  if (plain >= 0) return plain;
  const first = children.findIndex((child) => child.localName !== 'a' && isPart(child));
  const [box, ...others] = children.slice(first);
  return first >= 0 && box && holdsHead(box, others) ? first : -1;
}

/** Many pages draw their menu over a large picture and have both in one box; what says more than all that follows is no head. */
function holdsHead(box: Element, others: readonly Element[]): boolean {
  const heads = [...box.querySelectorAll(HEAD_WITHIN)];
  if (isFoot(box) || heads.length === 0) return false;
  const rest = others.filter((other) => !isFoot(other) && isPart(other));
  return lengthOf([box]) - lengthOf(heads) <= lengthOf(rest);
}

/** How much text the elements hold together, in characters. */
export const lengthOf = (elements: readonly Element[]): number =>
  elements.reduce((sum, element) => sum + textOf(element).length, 0);

/** Many pages have a box around everything, or several in each other, and some one around all that follows the head. */
function childrenOfTrunk(page: Document): readonly Element[] {
  const children = trunkOf(page);
  const last = children.findLast(isPart);
  if (!last || children.some(isFoot) || ![...last.children].some(isFoot)) return children;
  return children.flatMap((child) => (child === last ? [...child.children] : [child]));
}

function trunkOf({ body }: Document): readonly Element[] {
  let trunk: Element = body;
  for (let level = 0; level < WRAPPERS && !hasEdge(trunk); level++) {
    const [wrapper, ...others] = [...trunk.children].filter((child) => child.querySelector(EDGE_WITHIN));
    if (!wrapper || others.length > 0) return [];
    trunk = wrapper;
  }
  return [...trunk.children];
}

const hasEdge = ({ children }: Element): boolean => [...children].some((child) => isHead(child) || isFoot(child));

function isHead(element: Element): boolean {
  if (element.matches(HEAD) || isNavigation(element)) return true;
  return isCalled(element, CALLED_HEAD) && element.querySelectorAll('a').length >= HEAD_LINKS;
}

const isFoot = (element: Element): boolean => element.matches(FOOT) || isCalled(element, CALLED_FOOT);

const isCalled = ({ id, className }: Element, names: RegExp): boolean => names.test(`${id} ${className}`);

/** What keeps its place in the window (a button back to the top, a bar for cookies) belongs to no part of the page. */
function isPart(element: Element): boolean {
  const isEmpty = element.childElementCount === 0 && element.textContent.trim() === '';
  return !isEmpty && !element.matches(NO_PART) && isRendered(element) && getComputedStyle(element).position !== 'fixed';
}
