import { setAttribute } from '../../ledger/edit.js';
import { isCalledMenu } from '../../page/name/called-menu.js';
import { classOf, classWord } from '../../page/name/class-words.js';
import { addressOf, isOfSite, placeOnPage } from '../evidence/links/address-of.js';
import { follows } from '../../page/tree/follows.js';
import { CONTENT, type Mend, type Rule } from '../rule.js';

const MARKED = ':is(li, a):is([class*=active i], [class*=current i], [class*=selected i])';

/** The item of a menu, of numbered pages, of a path or of steps that its author draws as the current one says that it is. */
export const currentItem: Rule = {
  id: 'current-item',
  wcag: ['1.3.1', '4.1.2'],
  confidence: 'inferred',
  kinds: ['item', 'link'],
  selector: MARKED,
  watches: ['class', 'href', 'role', 'aria-current', CONTENT],
  soundIf: [],
  repair: (item, { authored, again }): Mend | undefined => {
    const list = isMarked(item) ? item.parentElement?.closest(LIST) : undefined;
    const target = targetOf(item);
    const current = list && target && ![list, item, target].some(isOther) ? whatOf(list, target) : undefined;
    if (!list || !target || !current) return undefined;
    if ([...list.querySelectorAll('[aria-current]')].some((one) => authored(one, 'aria-current'))) return undefined;
    const others = [...list.querySelectorAll(MARKED)].filter((one) => isMarked(one) && targetOf(one) !== target);
    // Who was alone up to now is not any more.
    others.filter((one) => targetOf(one)?.hasAttribute('aria-current')).forEach(again);
    // Of steps, those that are done are often drawn alike.
    const isAlone = others.every((other) => current === 'step' && follows(item, other));
    return {
      edits: isAlone ? [setAttribute(target, 'aria-current', current)] : [],
      evidence: 'what its author calls it',
      basis: others,
    };
  },
};

const LIST = 'ul, ol, nav, [role=navigation], [class*=pagination i]';

/** How style sheets call the one item that is current; what is so while it is pressed, and what lies around it, they call otherwise. */
const CURRENT =
  /(^|\s)(?!not-|in-?active)([\w-]+[-_])?(active|selected|current|current[-_](menu[-_]|page[-_])?item)(?=\s|$)/i;

const isMarked = (item: Element): boolean => CURRENT.test(classOf(item));

/** The link of an item is what is come to; an item without any says it itself. One around others is none. */
function targetOf(item: Element): Element | undefined {
  const [link, ...others] = item.localName === 'a' ? [item] : item.querySelectorAll('a, button');
  return others.length > 0 ? undefined : (link ?? item);
}

/** What has a role of its own, opens something or shows another part of the page has states of its own. */
const isOther = (element: Element): boolean =>
  element.matches(
    '[role]:not([role=list], [role=listitem], [role=navigation], [role=link]), button, ' +
      ':is([data-toggle], [data-bs-toggle], [data-slide-to], [data-bs-slide-to], [aria-expanded])',
  );

/** As what an item of the list is current, by the word that the state has for it. */
function whatOf(list: Element, target: Element): 'page' | 'step' | 'true' | undefined {
  const called = `${classOf(list)} ${classOf(list.parentElement)}`;
  if (PAGES.test(called)) return /\d/.test(target.textContent) ? 'page' : undefined;
  if (STEPS.test(called)) return 'step';
  if (PATH.test(called) && target.localName !== 'a') return 'page';
  return isMenu(list) && target.localName === 'a' ? leadsHere(target) : undefined;
}

const PAGES = classWord('pages|pager|paging|pagination');
const STEPS = classWord('steps|stepper|wizard|progressbar');
const PATH = classWord('breadcrumbs?');

const isMenu = (list: Element): boolean =>
  list.closest('nav, [role=navigation]') !== null || [list, list.parentElement].some((box) => box && isCalledMenu(box));

/** What leads elsewhere is not where one is, however it is drawn: templates leave the mark of another page on it. */
function leadsHere(link: Element): 'page' | 'true' | undefined {
  const url = addressOf(link);
  if (!url) return 'page';
  if (placeOnPage(url, link)) return 'true';
  const { pathname, search } = new URL(link.baseURI);
  return isOfSite(url, link) && fileOf(url.pathname) === fileOf(pathname) && url.search === search ? 'page' : undefined;
}

/** The file that a server has for a folder goes without its name as well. */
const fileOf = (path: string): string => path.replace(/\/(index|default)\.\w+$/, '/');
