import type { Clue } from '../clue.js';
import { cardHeading } from './context/card-heading.js';

/** A link with nothing in it that is laid over a whole card, so that all of the card can be clicked: it is called by the heading of the card. */
export const coverClue = (link: Element): Clue | undefined =>
  isEmpty(link) && liesOver(link, link.parentElement) ? cardHeading(link) : undefined;

const isEmpty = (link: Element): boolean => link.childElementCount === 0 && link.textContent.trim() === '';

function liesOver(link: Element, box: Element | null): boolean {
  if (!box || getComputedStyle(link).position !== 'absolute') return false;
  const over = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  return over.width > 0 && over.width >= width * MOST && over.height >= height * MOST;
}

/** Borders are left out now and then, as a part of the whole. */
const MOST = 0.9;
