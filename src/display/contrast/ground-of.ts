import { over, rgba, type Rgba } from './rgba.js';

/** What lies behind a text. */
export interface Ground {
  readonly colour: Rgba;
  /** The innermost element that lets nothing through; none where that is the canvas behind the page. */
  readonly element?: Element;
}

/** The colour behind an element's text, made up from everything around it; `undefined` where a picture or a gradient shows through. */
export function groundOf(element: Element): Ground | undefined {
  const layers: Rgba[] = [];
  let at: Element | null = element;
  for (; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    const layer = rgba(backgroundColor);
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] === 1) break;
  }
  const colour = layers.reduceRight((below, layer) => over(layer, below), canvasOf(element.ownerDocument));
  return at ? { colour, element: at } : { colour };
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
