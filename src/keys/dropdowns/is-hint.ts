import { leadsAway } from '../../page/kind/leads-away.js';
import { TAKES_FOCUS } from '../takes-focus.js';
import { ownText } from './find/own-text.js';

/** Shorter than anything for which somebody would come back, in signs. */
const LEAST = 20;

/** Where these are, the author has seen to it that the text is told, or there is a picture that the text belongs to. */
const TOLD = '[role], [aria-describedby], [aria-details], img, picture, video';

/** True for a text without controls that lies over the page, and stands alone with the words that show it: opening hours, what is in a price. */
export function isHint(panel: Element, holder: Element | undefined): boolean {
  const label = holder?.firstElementChild;
  if (!label || holder.childElementCount !== 2 || panel !== holder.lastElementChild || ownText(holder)) return false;
  if ([label, ...label.querySelectorAll('*')].some(isTold) || panel.matches(`[role], :has(${TAKES_FOCUS})`))
    return false;
  const isSaid = [label, panel].every(({ textContent }) => textContent.trim() !== '');
  return (
    isSaid && panel.textContent.trim().length >= LEAST && /^(absolute|fixed)$/.test(getComputedStyle(panel).position)
  );
}

const isTold = (part: Element): boolean => leadsAway(part) || part.matches(TOLD);
