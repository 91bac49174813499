import { composedContains, composedParent } from '../../page/tree/composed-tree.js';

/** Room that is kept between a target and the bar beside it, in CSS pixels. */
const GAP = 12;

/** What of the window no sticky or fixed bar covers, in CSS pixels from the top. */
interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Scrolls the element to where no sticky or fixed bar covers it; not at all where it can be seen already (WCAG 2.4.11). */
export function scrollClear(element: Element): void {
  if (isInWindow(element) && missing(element) === 0) return;
  element.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  for (const scroller of scrollersOf(element)) {
    const by = missing(element);
    if (by === 0) return;
    scroller.scrollBy({ top: by, behavior: 'instant' });
  }
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom > 0 && top < (element.ownerDocument.defaultView ?? window).innerHeight;
}

/** How far to scroll until the element's start is clear; negative for back. */
function missing(element: Element): number {
  const { top, bottom, height } = element.getBoundingClientRect();
  const band = clearBand(element);
  const start = top - band.top;
  const fits = height <= band.bottom - band.top - GAP;
  const isClear = start >= 0 && (fits ? bottom <= band.bottom : start <= GAP + 1);
  return isClear ? 0 : start - GAP;
}

/** Asks the browser what lies at the edges: one question for each side that has no bar, which on a long page is what this costs. */
function clearBand(element: Element): Band {
  const view = element.ownerDocument.defaultView ?? window;
  const { left, right } = element.getBoundingClientRect();
  const x = Math.min(Math.max((left + right) / 2, 1), view.innerWidth - 1);
  const band = { top: 0, bottom: view.innerHeight };
  // One pixel inside: at a bar's very edge, Firefox may find what lies behind it.
  for (let bar = barAt(element, x, 1); bar; bar = barAt(element, x, band.top + 1)) band.top = bar.bottom;
  for (let bar = barAt(element, x, band.bottom - 1); bar; bar = barAt(element, x, band.bottom - 1))
    band.bottom = bar.top;
  return band;
}

/** The bar at this point, unless the element is part of it. What covers half the window is no bar: nothing would be clear of it. */
function barAt(element: Element, x: number, y: number): DOMRect | undefined {
  const { ownerDocument } = element;
  const bar = barAround(ownerDocument.elementFromPoint(x, y));
  if (!bar || composedContains(bar, element)) return undefined;
  const box = bar.getBoundingClientRect();
  const half = (ownerDocument.defaultView ?? window).innerHeight / 2;
  return box.height < half && box.top <= y && box.bottom > y ? box : undefined;
}

function barAround(hit: Element | null): Element | null {
  for (let at = hit; at; at = composedParent(at)) {
    if (/^(fixed|sticky|-webkit-sticky)$/.test(getComputedStyle(at).position)) return at;
  }
  return null;
}

/** Everything that scrolls around the element, innermost first, the window last. */
function* scrollersOf(element: Element): Generator<Element | Window> {
  const { body, documentElement, defaultView } = element.ownerDocument;
  for (let at = composedParent(element); at && at !== body && at !== documentElement; at = composedParent(at)) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) yield at;
  }
  yield defaultView ?? window;
}
