import type { Ledger } from '../../../ledger/ledger.js';
import type { LivePage } from '../../../page/live-page.js';
import { classOf, classWord } from '../../../page/name/class-words.js';
import { TAKES_FOCUS } from '../../takes-focus.js';

const WORDS = classWord('stars?|rating|rate');
const [FEWEST, MOST] = [3, 10];
const STAR = ':is(i, span, a, svg, div):not([href])';
const LINKS = 'a[href], button';

/** A form that is there to be filled in: some pages are one form as a whole. */
const FORM = 'form:not(:has(main, h1))';

/** True for a row of stars where it is sure that each is a choice: many rows only show what others have chosen, and lead to that. */
export function isRating(group: Element, { page, ledger }: { page: LivePage; ledger: Ledger }): boolean {
  if (!isRowOfStars(group, ledger)) return false;
  const stars = [...group.children];
  const areHeard = stars.every((star) => page.kinds(star).includes('clickable'));
  return areHeard || areNumbered(stars) || isAskedFor(stars);
}

/** True for stars and nothing else, of whose roles, names and states their author has said nothing. */
export function isRowOfStars(group: Element, ledger: Ledger): boolean {
  if (!group.children[FEWEST - 1] || group.children[MOST]) return false;
  const stars = [...group.children];
  if (ledger.authored(group, 'role') !== null || group.closest(LINKS)) return false;
  if (![group, ...stars].some((element) => WORDS.test(classOf(element)))) return false;
  return stars.every((star) => isStar(star) && !hasAria(star, ledger));
}

const isStar = (star: Element): boolean =>
  star.matches(STAR) && /^[\s★☆⭐]*$/u.test(star.textContent) && !star.querySelector(TAKES_FOCUS);

const hasAria = (star: Element, ledger: Ledger): boolean =>
  star.getAttributeNames().some((name) => /^(role$|aria-)/.test(name) && ledger.authored(star, name) !== null);

/** Whoever answers for the whole row can tell by a number which of them was clicked. */
function areNumbered([first, ...others]: readonly Element[]): boolean {
  const names = first?.getAttributeNames().filter((name) => name.startsWith('data-') && first.getAttribute(name)) ?? [];
  const numberIn = (star: Element | undefined, name: string): number => Number(star?.getAttribute(name) ?? NaN);
  return names.some((name) => others.every((star, i) => numberIn(star, name) === numberIn(first, name) + i + 1));
}

/** A field of a form in which nothing is chosen yet: all look the same. */
const isAskedFor = ([first, ...others]: readonly Element[]): boolean =>
  !!first?.closest(FORM) && others.every((star) => classOf(star) === classOf(first));
