import { rgba } from '../../contrast/rgba.js';
import { isPaint } from './is-paint.js';

/** A drawing that has one colour: which, and what of it is painted so. */
export interface Paint {
  readonly colour: string;
  readonly parts: ReadonlyMap<Element, readonly string[]>;
}

/** The only colour of a drawing, `undefined` where it has others to stand out from, has more parts than a sign, or is none. */
export function plainPaint(drawing: Element): Paint | undefined {
  if (drawing.localName !== 'svg' || drawing.querySelector(NOT_PLAIN)) return undefined;
  const drawn = drawing.querySelectorAll(PARTS);
  if (drawn.length > MOST) return undefined;
  const parts = new Map<Element, readonly string[]>();
  let colour: string | undefined;
  for (const part of drawn) {
    if (part.closest(UNSEEN)) continue;
    const style = getComputedStyle(part);
    const painted = PAINTS.filter((property) => isPaint(style[property]));
    if (painted.some((property) => style[property] !== (colour ??= style[property]))) return undefined;
    if (painted.length > 0) parts.set(part, painted);
  }
  return colour !== undefined && rgba(colour)[3] > 0 ? { colour, parts } : undefined;
}

/** A drawing with more parts than this is a map or a chart, and would take long to read. */
const MOST = 256;
const PARTS = 'path, rect, circle, ellipse, line, polyline, polygon, use';
const UNSEEN = 'defs, symbol, clipPath, mask, pattern, marker';
const NOT_PLAIN = 'image, foreignObject, text, filter';
const PAINTS = ['fill', 'stroke'] as const;
