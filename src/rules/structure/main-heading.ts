import { setAttribute } from '../../ledger/edit.js';
import type { LivePage } from '../../page/live-page.js';
import { headingLevel } from '../../page/kind/heading-level.js';
import { isExposed } from '../../page/look/visibility.js';
import { classOf, classWord } from '../../page/name/class-words.js';
import { textOf } from '../../page/name/text.js';
import { IGNORE_ATTRIBUTE } from '../../settings/ignored.js';
import { memoForRun } from '../../support/memory/memo-for-run.js';
import type { Rule } from '../rule.js';

/** A page without a heading of the first level gets one, where it is plain which heading names the page. */
export const mainHeading: Rule = {
  id: 'main-heading',
  wcag: ['1.3.1', '2.4.6'],
  confidence: 'inferred',
  kinds: ['heading'],
  selector: 'h1, h2, h3, h4, [role=heading]',
  watches: ['role', 'aria-level'],
  soundIf: [],
  repair: (heading, { page, again }) => {
    if (headingLevel(heading) === 1) {
      const other = given.get(page);
      if (other && given.delete(page)) again(other);
      return undefined;
    }
    if (namesPage(page).heading !== heading) return undefined;
    given.set(page, heading);
    return { edits: [setAttribute(heading, 'aria-level', '1')], evidence: 'a heading of the page' };
  },
};

/** The one that was given the first level while no other heading had it: another may come later. */
const given = new WeakMap<LivePage, Element>();

/** The more headings there are, the less one of them is the page's; so many are compared, and of so many with those that nobody sees. */
const [MOST, MOST_IN_ALL] = [60, 300];

/** What is said here is about something else, or one of several things that take turns. */
const ELSEWHERE =
  'nav, footer, aside, dialog, form, [role=dialog], [role=alertdialog], [role=navigation], [role=contentinfo]';
const TAKES_TURNS = classWord('carousel|slider|slideshow|slides?|slick|owl|swiper|flexslider');

/** Where mostly the name of the site stands, which is in the title of each of its pages. */
const HEAD = 'header, [role=banner]';

/** What parts the title of a page from that of its site. */
const BETWEEN = /\s+[-–—|·:»]\s+|\s*[|»]\s*/;

const namesPage = memoForRun((page: LivePage): { readonly heading: Element | undefined } => {
  const whole = page.all('document')[0]?.ownerDocument;
  const headings = page.all('heading');
  if (headings.length > MOST_IN_ALL) return { heading: undefined };
  const isRead = (one: Element): boolean => one.ownerDocument === whole && isExposed(one) && textOf(one) !== '';
  // Most pages have one of the first level, which is told without a question about the others.
  if (headings.some((one) => headingLevel(one) === 1 && isRead(one))) return { heading: undefined };
  const all: Element[] = [];
  for (const one of headings) {
    if (!isRead(one)) continue;
    // Whatever comes behind these, there is no heading to name: a large page is not read to its end for that.
    if (all.length === MOST) return { heading: undefined };
    all.push(one);
  }
  const titles = all.filter(isTitle);
  return { heading: titles.find((one) => !one.closest(HEAD)) ?? titles[0] ?? largest(all) };
});

/** Says what the title of the page says, or one part of that; one of ours was taken from a heading itself. */
function isTitle(heading: Element): boolean {
  const title = heading.ownerDocument.querySelector(`head > title:not([${IGNORE_ATTRIBUTE}])`)?.textContent ?? '';
  return isHere(heading) && title.trim().toLowerCase().split(BETWEEN).includes(textOf(heading).toLowerCase());
}

/** The first of several, where all others are written smaller. */
function largest([first, ...others]: readonly Element[]): Element | undefined {
  if (!first || others.length === 0 || first.closest('article') || !isHere(first)) return undefined;
  const size = sizeOf(first);
  return others.every((other) => sizeOf(other) < size) ? first : undefined;
}

const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

function isHere(heading: Element): boolean {
  if (heading.closest(ELSEWHERE)) return false;
  for (let at = heading.parentElement; at; at = at.parentElement) if (TAKES_TURNS.test(classOf(at))) return false;
  return true;
}
