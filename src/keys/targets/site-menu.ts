import { isCalledMenu } from '../../page/called-menu.js';

/** Elements that already count as menus, so that a list in them does not count again. */
const MENUS = 'nav, [role=navigation], [role=menu], [role=menubar], [role=tablist]';

/** How far around a list its author may have called it a menu, in levels. */
const LEVELS = 2;

/** True for a list of links that its author calls a menu without marking it up as one; not for the lists inside its entries. */
export function isSiteMenu(list: Element): boolean {
  if (list.hasAttribute('role') || list.closest(MENUS) || list.parentElement?.closest('li')) return false;
  const entries = [...list.children].filter((child) => child.localName === 'li');
  return entries.length > 1 && entries.every(isLink) && isInCalledMenu(list);
}

/** True for what opens a menu: its author says so, or it opens and closes, and stands in a menu or in what its author calls one. */
export function isMenuButton(element: Element): boolean {
  if (/^(true|menu)$/.test(element.getAttribute('aria-haspopup') ?? '')) return true;
  if (!element.hasAttribute('aria-expanded')) return false;
  const list = element.closest('ul, ol');
  if (element.closest('nav, [role=navigation]') || (list && isSiteMenu(list))) return true;
  return !list && element.parentElement !== null && isInCalledMenu(element.parentElement);
}

/** Dots and arrows of carousels and the icons of networks are links as well. */
function isLink(entry: Element): boolean {
  return entry.querySelector('a, button, [role=button]') !== null && /\p{L}{2}/u.test(entry.textContent);
}

/** The element, or a box not far around it. */
function isInCalledMenu(list: Element): boolean {
  let at: Element | null = list;
  for (let level = 0; at && level <= LEVELS && at.localName !== 'body'; level++, at = at.parentElement) {
    if (isCalledMenu(at)) return true;
  }
  return false;
}
