import { memoForRun } from '../../../support/memory/memo-for-run.js';
import { rgba } from '../../contrast/rgba.js';
import { isPaint } from './is-paint.js';
import { overlap } from './overlap.js';

/** What may be painted in a drawing, besides letters and lines; what is no drawing may stand in it as well. */
const SHAPES = 'rect, circle, ellipse, polygon, polyline, path, use, image, foreignObject *';

/** True for letters of a drawing that may lie on one of its filled shapes, for whose colour they were made. */
export function liesOnShape(letters: SVGTextContentElement): boolean {
  const box = letters.getBoundingClientRect();
  return shapesIn(outermost(letters)).some((shape) => overlap(shape, box));
}

/** A drawing may stand inside of another. */
function outermost(part: SVGElement): SVGElement {
  return part.ownerSVGElement ? outermost(part.ownerSVGElement) : part;
}

/** Measured once: a chart has many labels, and many shapes. */
const shapesIn = memoForRun((drawing: SVGElement): readonly DOMRect[] =>
  [...drawing.querySelectorAll(SHAPES)].filter(isPainted).map((shape) => shape.getBoundingClientRect()),
);

function isPainted(shape: Element): boolean {
  const { fill, fillOpacity, backgroundColor, backgroundImage } = getComputedStyle(shape);
  if (!('ownerSVGElement' in shape)) return backgroundImage !== 'none' || rgba(backgroundColor)[3] > 0;
  return isPaint(fill) && fillOpacity !== '0';
}
