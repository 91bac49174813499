import { flatTreeParent } from '../../support/elements/flat-tree-parent.js';
import { over, rgba, type Rgba } from './rgba.js';

/** What lies behind a text. */
export interface Ground {
  readonly colour: Rgba;
  /** How much of the text covers it, from 0 to 1: less than all where the text, or a box between the two, is faded. What fades a text and its ground together is not counted. */
  readonly share: number;
  /** The innermost element that lets nothing through; none where that is the canvas behind the page. */
  readonly element?: Element;
}

/** What was found behind elements before: those that lie beside each other lie on the same. */
export type Grounds = Map<Element, Ground | undefined>;

/** The colour behind an element's text, made up from everything around it; `undefined` where a picture or a gradient shows through. */
export function groundOf(element: Element, known: Grounds = new Map()): Ground | undefined {
  if (!known.has(element)) known.set(element, lookBehind(element, known));
  return known.get(element);
}

function lookBehind(element: Element, known: Grounds): Ground | undefined {
  const { display, backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  const parent = flatTreeParent(element);
  // What has no box, as a slot, paints nothing.
  if (display === 'contents' && parent) return groundOf(parent, known);
  if (backgroundImage !== 'none') return undefined;
  const layer = rgba(backgroundColor);
  if (layer[3] === 1) return { colour: layer, share: 1, element };
  const below = parent ? groundOf(parent, known) : { colour: canvasOf(element.ownerDocument), share: 1 };
  if (!below || (layer[3] === 0 && opacity === '1')) return below;
  const fade = fadeOf(element, Number(opacity));
  const [red, green, blue, alpha] = layer;
  return { ...below, colour: over([red, green, blue, alpha * fade], below.colour), share: below.share * fade };
}

/** What cannot be seen will come into view, and what is on its way will arrive: both are judged as they will be. */
const fadeOf = (element: Element, opacity: number): number =>
  opacity > 0 && opacity < 1 && element.getAnimations().length === 0 ? opacity : 1;

/** What lies behind a page that has no background. */
function canvasOf({ documentElement }: Document): Rgba {
  const { colorScheme } = getComputedStyle(documentElement);
  const isDark =
    /dark/.test(colorScheme) && (!/light/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}
