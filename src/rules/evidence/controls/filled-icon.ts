import type { IconConcept } from '../../words/words.js';

/** Whether a place is inside a shape; both coordinates go from 0 to 1 over the box around it. */
type Shape = (x: number, y: number) => boolean;

/** A shape that icons have, for lines that are twice as thick as is given, in parts of its box. */
type Ideal = (thickness: number) => Shape;

/** What a drawing shows that is one filled shape without a name: a cross, a plus, an angle, three bars. */
export function filledIcon(drawing: Element): IconConcept | undefined {
  const path = onlyPath(drawing);
  if (!path) return undefined;
  const { x: left, y: top, width, height } = path.getBBox();
  const fitting = IDEALS.filter(([, least, most]) => width > height * least && width < height * most);
  if (fitting.length === 0) return undefined;
  const drawn = PLACES.map(([x, y]) => path.isPointInFill(new DOMPoint(left + x * width, top + y * height)));
  return fitting.find(([, , , ideal]) => isLike(drawn, ideal))?.[0];
}

/** The one path that is filled, where there is nothing else; what only holds a drawing in its place is not. */
function onlyPath(drawing: Element): SVGPathElement | undefined {
  if (drawing.querySelector('use, image, text, rect, circle, line, polyline, polygon')) return undefined;
  const [path, another] = [...drawing.querySelectorAll('path')].filter((one) => getComputedStyle(one).fill !== 'none');
  return another || (path?.getAttribute('d')?.length ?? 0) > LONGEST ? undefined : path;
}

/** Longest path that is looked at, in characters: what is longer is a picture. */
const LONGEST = 800;

const cross: Ideal = (t) => (x, y) => Math.abs(Math.abs(x - 0.5) - Math.abs(y - 0.5)) < t;
const plus: Ideal = (t) => (x, y) => Math.min(Math.abs(x - 0.5), Math.abs(y - 0.5)) < t;
const bars: Ideal = (thickness) => (_x, y) => {
  const t = Math.min(thickness, THICKEST_BAR);
  return Math.min(y, 1 - y, Math.abs(y - 0.5) + t) < 2 * t;
};

/** Half of how thick each of three bars can be and still be apart from the others. */
const THICKEST_BAR = 0.13;

/** Its tip is in the middle of the left side, and its ends are those of the right one. */
const angle: Ideal = (t) => (x, y) => {
  const edge = Math.abs(2 * y - 1) * (1 - t);
  return x > edge && x < edge + 2 * t;
};

/** Each with the least and most that it is wide, as multiples of its height. */
const IDEALS: readonly (readonly [concept: IconConcept, least: number, most: number, ideal: Ideal])[] = [
  ['close', 0.85, 1.2, cross],
  ['add', 0.85, 1.2, plus],
  ['menu', 0.9, 2, bars],
  ['previous', 0.4, 0.75, angle],
  ['next', 0.4, 0.75, (t) => (x, y) => angle(t)(1 - x, y)],
];

/** True where the drawing is as the ideal has it, but for little of the ideal, with lines as thick as suits it best. */
const isLike = (drawn: readonly boolean[], ideal: Ideal): boolean =>
  THICKNESSES.map(ideal).some((shape) => {
    const expected = PLACES.map(([x, y]) => shape(x, y));
    const wrong = expected.filter((is, i) => is !== drawn[i]).length;
    return wrong < expected.filter(Boolean).length * TOLERANCE;
  });

const THICKNESSES = [0.06, 0.08, 0.1, 0.12, 0.15, 0.19];

/** Corners may be round. */
const TOLERANCE = 0.2;

const ROWS = 15;
const STEPS = Array.from({ length: ROWS }, (_, i) => (i + 0.5) / ROWS);
const PLACES = STEPS.flatMap((y) => STEPS.map((x) => [x, y] as const));
