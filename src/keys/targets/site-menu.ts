import { isCalledMenu } from '../../page/name/called-menu.js';
import { classOf, classWord } from '../../page/name/class-words.js';
import { roleOf } from '../../page/kind/role.js';
import { speaks, textOf } from '../../page/name/text.js';

/** Elements that already count as menus, so that a list in them does not count again. */
const MENUS = 'nav, [role=navigation], [role=menu], [role=menubar], [role=tablist]';

/** How far around a list its author may have called it a menu, in levels. */
const LEVELS = 2;

/** What authors call the button that brings up the menu of a narrow page, or the icon in it. */
const BURGER = classWord(
  'hamburger|navicon|fa-bars|bi-list|(?:menu|nav|navbar)-?(?:toggle|toggler|trigger|opener)|(?:menu|(?:main|mobile|site)-?nav)-?(?:button|btn)',
);

/** What may be food, or a picture beside the words of an entry. */
const PERHAPS_BURGER = classWord('burger|menu-?icon');

/** What is called after the menu and does not open it: it closes it, or leads through slides. */
const NOT_BURGER = classWord('close|closer|dismiss|prev|previous|next');

/** True for a list of links that its author calls a menu without marking it up as one; not for the lists inside its entries. */
export function isSiteMenu(list: Element): boolean {
  if (list.hasAttribute('role') || list.closest(MENUS) || list.parentElement?.closest('li')) return false;
  const entries = [...list.children].filter((child) => child.localName === 'li');
  return entries.length > 1 && entries.every(isLink) && isInCalledMenu(list);
}

/**
 * True for what opens a menu: its author says so, by markup or by what it is called, or it opens and closes, and stands in a menu or in what
 * its author calls one.
 */
export function isMenuButton(element: Element): boolean {
  if (/^(true|menu)$/.test(element.getAttribute('aria-haspopup') ?? '') || isBurger(element)) return true;
  if (!element.hasAttribute('aria-expanded')) return false;
  const list = element.closest('ul, ol');
  if (element.closest('nav, [role=navigation]') || (list && isSiteMenu(list))) return true;
  return !list && element.parentElement !== null && isInCalledMenu(element.parentElement);
}

function isBurger(element: Element): boolean {
  if (roleOf(element) !== 'button') return false;
  const called = [element, element.firstElementChild].map((part) => `${part?.id ?? ''} ${classOf(part)}`).join(' ');
  if (NOT_BURGER.test(called)) return false;
  return BURGER.test(called) || (PERHAPS_BURGER.test(called) && saysNothingElse(element));
}

/** It is drawn, says "menu", or tells that it opens something. */
function saysNothingElse(element: Element): boolean {
  const text = textOf(element);
  return !speaks(text) || /^men[uüúù]/i.test(text) || element.matches('[aria-expanded], [aria-controls]');
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
