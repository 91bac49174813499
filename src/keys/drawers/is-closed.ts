import { composedContains, deepActiveElement } from '../../page/tree/composed-tree.js';
import { isHiddenFromReaders, isRendered } from '../../page/look/visibility.js';
import { transitionsOf } from '../../page/look/transitions-of.js';
import { hasDrawnHandle } from './drawn-handle.js';
import { sideOf, type Side } from './side-of.js';

/** Properties that make a box the one by which fixed boxes in it are placed, as soon as they are anything but `none`. */
const HOLD_FIXED = ['transform', 'translate', 'scale', 'rotate', 'filter', 'perspective', 'backdrop-filter'];

/** True while nobody can get at the drawer: all of it waits beside the window, where no scrolling leads, and has no focus. */
export function isClosed(drawer: HTMLElement): boolean {
  const side = sideOf(drawer);
  if (!side || isHiddenFromReaders(drawer) || isSliding(drawer) || isScrolledTo(drawer, side)) return false;
  const active = deepActiveElement(drawer.ownerDocument);
  if (active && composedContains(drawer, active)) return false;
  return ![drawer, ...drawer.querySelectorAll('*')].some((part) => !isOutOfSight(part) || hasDrawnHandle(part));
}

/** On its way: by itself, or with what it lies in. */
const isSliding = (drawer: HTMLElement): boolean =>
  [drawer, ...boxesAround(drawer)].some((box) => transitionsOf(box).length > 0);

/** A handle that sticks out is in sight. */
function isOutOfSight(part: Element): boolean {
  const { width, height } = part.getBoundingClientRect();
  return width < 1 || height < 1 || sideOf(part) !== undefined || !isRendered(part);
}

/** True where scrolling may lead there: never to what is fixed, nor to where the page begins, unless it has been scrolled away from there. */
function isScrolledTo(drawer: HTMLElement, side: Side): boolean {
  const around = boxesAround(drawer);
  if (getComputedStyle(drawer).position === 'fixed' && !around.some(holdsFixed)) return false;
  const { direction } = getComputedStyle(drawer.ownerDocument.documentElement);
  if (side !== (direction === 'rtl' ? 'right' : 'left')) return true;
  return around.some((box) => box.scrollLeft !== 0 || getComputedStyle(box).direction !== direction);
}

function boxesAround(drawer: HTMLElement): HTMLElement[] {
  const boxes: HTMLElement[] = [];
  for (let at = drawer.parentElement; at; at = at.parentElement) boxes.push(at);
  return boxes;
}

function holdsFixed(box: HTMLElement): boolean {
  const style = getComputedStyle(box);
  const says = HOLD_FIXED.map((property) => style.getPropertyValue(property));
  return (
    says.some((value) => value !== '' && value !== 'none') ||
    /transform|filter|perspective/.test(style.willChange) ||
    /layout|paint|strict|content/.test(style.contain)
  );
}
