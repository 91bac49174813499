import { composedContains, composedParent, deepActiveElement } from '../../page/tree/composed-tree.js';
import { LIVE_REGIONS } from '../../standards/live-regions.js';
import { tabStops } from './tab-stops.js';

/** Elements that are never drawn, and our own, from which everything is said. */
const LEFT_ALONE = 'script, style, link, meta, title, template, noscript, base, curb-cut, [inert]';

/** Everything that lies behind a popup: beside it and beside all that it lies in, in its own document: around a frame the page is seen. */
export function background(layer: Element, backdrop: Element | undefined): Element[] {
  return beside(layer, layer.ownerDocument.documentElement, backdrop);
}

/** What of it lies in the element that is around the popup. */
export function beside(layer: Element, around: Element, backdrop: Element | undefined): Element[] {
  const behind: Element[] = [];
  for (let at: Element | null = layer; at && at !== around; at = composedParent(at)) {
    for (const sibling of at.parentNode?.children ?? []) {
      if (sibling !== at && isBehind(sibling, backdrop)) behind.push(sibling);
    }
  }
  return behind;
}

/** A backdrop stays, because a press on it may close the popup; so does what the page has given focus to meanwhile, and whoever speaks has to be heard. */
function isBehind(sibling: Element, backdrop: Element | undefined): boolean {
  if (sibling.matches(LEFT_ALONE) || isUnseen(sibling)) return false;
  if ([backdrop, deepActiveElement()].some((one) => one && composedContains(sibling, one))) return false;
  return !(sibling.matches(LIVE_REGIONS) && tabStops(sibling).length === 0);
}

/** What is hidden now may be the page's next popup, which the page has to be able to focus. */
function isUnseen(element: Element): boolean {
  const { display, visibility, opacity } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || opacity === '0';
}
