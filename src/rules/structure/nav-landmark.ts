import { setAttribute } from '../../ledger/edit.js';
import { isCalledMenu } from '../../page/name/called-menu.js';
import { textOf } from '../../page/name/text.js';
import { isRendered } from '../../page/look/visibility.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { addressOf, isOfSite } from '../evidence/links/address-of.js';
import { CONTENT, type Mend, type Rule } from '../rule.js';

const NAVIGATION = 'nav:not([role]), nav[role=""], [role=navigation], [role=menubar]';

/** Where a menu begins: a list, or the first of links that stand in a box of their own. */
const BEGINNING = 'ul, ol, :is(div, span) > a:first-child';

/** Parts of a page whose lists are about something else, or already something. */
const ELSEWHERE =
  'main, article, aside, footer, dialog, table, li, form, [role]:not([role=banner], [role=presentation], [role=none])';

/** Fewest links of a menu. */
const FEWEST = 3;

/** How far around its list the box of a menu may be, in levels. */
const LEVELS = 3;

/** A page without any navigation landmark gets one where its author calls a list of links to pages of the site a menu. */
export const navLandmark: Rule = {
  id: 'nav-landmark',
  wcag: ['1.3.1', '2.4.1'],
  confidence: 'inferred',
  kinds: ['list', 'link'],
  selector: BEGINNING,
  watches: ['id', 'role', 'href', CONTENT, ...SHOWN_BY],
  soundIf: [(at, { page }) => (page.all('menu').some((menu) => isNavigationOf(menu, at)) ? 'yes' : 'no'), isHidden],
  repair: (beginning): Mend | undefined => {
    const list = listOf(beginning);
    const box = boxOfMenu(list);
    if (!box || firstMenu(list.getRootNode() as ParentNode) !== list) return undefined;
    return { edits: [setAttribute(box, 'role', 'navigation')], evidence: 'what its author calls it', basis: [list] };
  },
};

/** In the element's own tree, or that of the page around it. */
const isNavigationOf = (menu: Element, at: Element): boolean =>
  menu.matches(NAVIGATION) && [at.getRootNode(), at.ownerDocument].includes(menu.getRootNode());

const firstMenu = (tree: ParentNode): Element | undefined =>
  [...tree.querySelectorAll(BEGINNING)].map(listOf).find((list) => boxOfMenu(list) && isRendered(list));

const listOf = (beginning: Element): Element =>
  beginning.localName === 'a' ? (beginning.parentElement ?? beginning) : beginning;

/** The box that is called a menu, or holds nothing but a list that is; the list itself stays a list. */
function boxOfMenu(list: Element): Element | undefined {
  const isCalled = isCalledMenu(list);
  for (const box of boxesAround(list)) {
    if (!isCalled && !isCalledMenu(box)) continue;
    if (box.querySelector(`${HEADING_TAGS}, main, article`)) return undefined;
    if (isCalledMenu(box) || textOf(box) === textOf(list)) return leadsAround(list) ? box : undefined;
  }
  return undefined;
}

function* boxesAround(list: Element): Generator<Element> {
  if (list.closest(ELSEWHERE)) return;
  let box = /^[uo]l$/.test(list.localName) ? list.parentElement : list;
  for (let level = 0; level < LEVELS && box?.matches('div, section, span'); level++, box = box.parentElement) yield box;
}

/** Every entry is a link in words, and enough of them lead to different places on the site. */
function leadsAround(list: Element): boolean {
  const entries = [...list.children];
  if (entries.length < FEWEST) return false;
  const links = entries.map((entry) => (entry.localName === 'a' ? entry : entry.querySelector('a')));
  if (!links.every((link) => link && /\p{L}{2}/u.test(link.textContent))) return false;
  const places = links.flatMap((link) => {
    const url = link && !link.matches(TAB) ? addressOf(link) : undefined;
    return link && url && isOfSite(url, link) ? [url.href] : [];
  });
  return new Set(places).size >= FEWEST;
}

/** Leads nowhere: it shows another part of the same page in place of this one. */
const TAB = '[data-toggle=tab], [data-bs-toggle=tab], [data-toggle=pill], [data-bs-toggle=pill]';
