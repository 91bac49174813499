import { tabbable } from 'tabbable';
import { frameDocument } from '../../support/elements/frame-document.js';
import { compareComposed } from '../../page/tree/composed-tree.js';
import { isRendered } from '../../page/look/visibility.js';

/** What Tab stops at inside the element, in the order of Tab, open shadow roots and same-origin frames included. */
export function tabStops(container: Element): Element[] {
  const stops: Element[] = tabbable(container, { getShadowRoot: true }).filter((stop) => !isGuard(stop));
  const frames = framesIn(container);
  if (frames.length === 0) return stops;
  return [...stops, ...frames].sort(compareComposed).flatMap((stop) => {
    const inner = frameDocument(stop)?.body;
    return inner ? tabStops(inner) : [stop];
  });
}

/** What scripts put at the ends of a popup to lead Tab back says nothing, and is not needed where Tab turns before it. */
const isGuard = (stop: Element): boolean =>
  stop.matches('div, span') &&
  stop.childNodes.length === 0 &&
  !stop.shadowRoot &&
  stop.getBoundingClientRect().width < 2;

/** Frames in the element and its open shadow roots; a frame of another origin is a stop by itself, whatever is in it. */
function framesIn(container: Element | ShadowRoot): Element[] {
  const frames: Element[] = [];
  for (const element of container.querySelectorAll('*')) {
    if (element.localName === 'iframe' && isReachable(element)) frames.push(element);
    if (element.shadowRoot) frames.push(...framesIn(element.shadowRoot));
  }
  return frames;
}

function isReachable(frame: Element): boolean {
  if (frame.closest('[inert]') || frame.getAttribute('tabindex')?.startsWith('-')) return false;
  return isRendered(frame);
}
