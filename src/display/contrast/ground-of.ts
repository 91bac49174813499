import { over, rgba, type Rgba } from './rgba.js';

/** What lies behind a text. */
export interface Ground {
  readonly colour: Rgba;
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
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== 'none') return undefined;
  const layer = rgba(backgroundColor);
  if (layer[3] === 1) return { colour: layer, element };
  const parent = parentOf(element);
  const below = parent ? groundOf(parent, known) : { colour: canvasOf(element.ownerDocument) };
  return below && layer[3] > 0 ? { ...below, colour: over(layer, below.colour) } : below;
}

/** The element that this one is drawn in: its slot's, its host's or its frame's, where it has one. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent?.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return (parent as Partial<ShadowRoot> | null)?.host ?? element.ownerDocument.defaultView?.frameElement ?? null;
}

/** What lies behind a page that has no background. */
function canvasOf({ documentElement }: Document): Rgba {
  const { colorScheme } = getComputedStyle(documentElement);
  const isDark =
    /dark/.test(colorScheme) && (!/light/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}
