import { isVisible } from '../../page/look/visibility.js';
import { LIVE_REGIONS } from '../../standards/live-regions.js';
import { TAKES_FOCUS } from '../takes-focus.js';
import { comesOnFocus } from './comes-on-focus.js';
import { sideOf, type Side } from './side-of.js';

/** The least size of a drawer, in CSS pixels: links that show themselves to the keyboard alone make a smaller box. */
const LEAST_WIDTH = 100;
const LEAST_HEIGHT = 200;

/** Whoever speaks from beside the window has to be heard, and what has a say on focus may come in on it. */
const BUSY = `${LIVE_REGIONS}, [onfocus], [onfocusin]`;

/**
 * True for a part of the page, beside its window, that is put there to be moved in: it is laid out apart from the rest or meant to slide, has the
 * size and the place of a drawer, and several things in it take focus, none of which brings it into sight. In doubt it is none.
 */
export function isDrawer(part: HTMLElement): boolean {
  const side = sideOf(part);
  if (!side || !isNear(part, side) || !isApart(part)) return false;
  return !part.matches(BUSY) && !part.querySelector(BUSY) && isStopOften(part) && !isSlide(part) && !comesOnFocus(part);
}

/** Beside the window by no more than its width: what is farther away is put there for screen readers. */
function isNear(part: HTMLElement, side: Side): boolean {
  const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
  if (width < LEAST_WIDTH || height < LEAST_HEIGHT) return false;
  const { clientWidth, clientHeight } = part.ownerDocument.documentElement;
  const gap = { left: -right, right: left - clientWidth, above: -bottom, below: top - clientHeight };
  return gap[side] <= (/^(above|below)$/.test(side) ? clientHeight : clientWidth);
}

function isApart(part: HTMLElement): boolean {
  const { position, transitionDuration } = getComputedStyle(part);
  return /^(fixed|absolute)$/.test(position) || /[1-9]/.test(transitionDuration);
}

/** Nobody gets lost in a single stop. */
function isStopOften(part: HTMLElement): boolean {
  const stops = [...part.querySelectorAll<HTMLElement>(TAKES_FOCUS)].filter(
    (one) => one.tabIndex >= 0 && isVisible(one),
  );
  return stops.length > 1;
}

/** One of a row, of which another is in sight. */
function isSlide(part: HTMLElement): boolean {
  const others = [...(part.parentElement?.children ?? [])].filter((other) => isAlike(other, part) && other !== part);
  return others.some((other) => isVisible(other) && !sideOf(other));
}

const isAlike = (other: Element, part: Element): boolean =>
  other.localName === part.localName && part.classList.length > 0 && other.classList[0] === part.classList[0];
