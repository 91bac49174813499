import { rgba } from '../../contrast/rgba.js';
import { isPaint } from './is-paint.js';

/** A drawing that has one colour: which, and what of it is painted so. */
export interface Paint {
  readonly colour: string;
  readonly parts: ReadonlyMap<Element, readonly string[]>;
}

/** The only colour of a drawing, `undefined` where it has others to stand out from, or is none. */
export function plainPaint(drawing: Element): Paint | undefined {
  if (drawing.localName !== 'svg' || drawing.querySelector(NOT_PLAIN)) return undefined;
  const parts = new Map<Element, string[]>();
  const colours = new Set<string>();
  for (const part of drawing.querySelectorAll(PARTS)) {
    if (part.closest(UNSEEN)) continue;
    const style = getComputedStyle(part);
    const painted = PAINTS.filter((property) => isPaint(style[property]));
    painted.forEach((property) => colours.add(style[property]));
    if (painted.length > 0) parts.set(part, painted);
  }
  const [colour] = colours;
  return colour !== undefined && colours.size === 1 && rgba(colour)[3] > 0 ? { colour, parts } : undefined;
}

const PARTS = 'path, rect, circle, ellipse, line, polyline, polygon, use';
const UNSEEN = 'defs, symbol, clipPath, mask, pattern, marker';
const NOT_PLAIN = 'image, foreignObject, text, filter';
const PAINTS = ['fill', 'stroke'] as const;
