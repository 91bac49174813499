import { flatTreeParent } from '../../support/elements/flat-tree-parent.js';
import { laidUnder } from './laid-under.js';
import { over, rgba, type Rgba } from './rgba.js';
import { NO_VEIL, thicker, throughVeil, type Veil } from './veil.js';

/** What lies behind a text. */
export interface Ground {
  /** As it is seen beside the text. */
  readonly colour: Rgba;
  readonly veil: Veil;
  /** The innermost element that lets nothing through; none where that is the canvas behind the page. */
  readonly element?: Element;
  /** What gives it its colour, where that is a box in `element` which is laid under the text. */
  readonly laid?: Element;
}

/** A ground that is seen as it is. */
export const plainGround = (colour: Rgba): Ground => ({ colour, veil: NO_VEIL });

/** What is painted in an element lies on this ground, which nobody knows where a picture shows through, and behind this veil. */
interface Behind {
  readonly ground?: Ground | undefined;
  readonly veil: Veil;
}

/** What was found behind elements before: those that lie beside each other lie on the same. */
export type Grounds = Map<Element, Behind>;

/** The colour behind an element's text, made up from everything around it; `undefined` where a picture or a gradient shows through. */
export function groundOf(element: Element, known: Grounds = new Map()): Ground | undefined {
  return behind(element, known).ground;
}

function behind(element: Element, known: Grounds): Behind {
  let found = known.get(element);
  if (!found) known.set(element, (found = lookBehind(element, known)));
  return found;
}

function lookBehind(element: Element, known: Grounds): Behind {
  const style = getComputedStyle(element);
  const { display, backgroundColor, backgroundImage, opacity } = style;
  const parent = flatTreeParent(element);
  const outside = parent ? behind(parent, known) : canvasOf(element.ownerDocument);
  // What has no box, as a slot, paints nothing.
  if (display === 'contents' && parent) return outside;
  const laid = parent && laidUnder(element, style);
  const around = laid ? on(laid, parent, outside) : outside;
  const below = around.ground;
  const fade = fadeOf(element, Number(opacity));
  const veil = below ? thicker(around.veil, fade, below.colour) : around.veil;
  const layer = rgba(backgroundColor);
  if (backgroundImage !== 'none') return { veil };
  if (layer[3] === 1) return { veil, ground: { colour: throughVeil(layer, veil), veil, element } };
  return { veil, ground: below && { ...below, colour: over(throughVeil(layer, veil), below.colour), veil } };
}

/** What is laid under an element hides what lies behind both. */
function on(laid: Element, element: Element, { veil }: Behind): Behind {
  const colour = throughVeil(rgba(getComputedStyle(laid).backgroundColor), veil);
  return { veil, ground: { colour, veil, element, laid } };
}

/** What cannot be seen will come into view, and what is on its way will arrive: both are judged as they will be. */
const fadeOf = (element: Element, opacity: number): number =>
  opacity > 0 && opacity < 1 && element.getAnimations().length === 0 ? opacity : 1;

/** What lies behind a page that has no background. */
function canvasOf({ documentElement }: Document): Behind {
  const { colorScheme } = getComputedStyle(documentElement);
  const isDark =
    /dark/.test(colorScheme) && (!/light/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return { veil: NO_VEIL, ground: plainGround(isDark ? [18, 18, 18, 1] : [255, 255, 255, 1]) };
}
