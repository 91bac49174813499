import type { IconConcept } from '../../words/words.js';

/** Whether a place is inside a shape; both coordinates go from 0 to 1 over the box around it. */
type Shape = (x: number, y: number) => boolean;

/** A shape that icons have, for lines that are twice as thick as is given, in parts of its box. */
type Ideal = (thickness: number) => Shape;

/** What a drawing shows that is one filled shape without a name: a cross, a plus, an angle, three bars. */
export function filledIcon(drawing: Element): IconConcept | undefined {
  const path = onlyPath(drawing);
  const line = path?.getAttribute('d');
  if (!path || !line) return undefined;
  const box = path.getBBox();
  // What is not rendered has no form yet.
  if (box.width === 0 || box.height === 0) return undefined;
  if (!known.has(line)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(line, shapeOf(path, box));
  }
  return known.get(line);
}

/** What was found along which line: a page has the same few drawings many times. */
const known = new Map<string, IconConcept | undefined>();
const MOST_KNOWN = 200;

function shapeOf(path: SVGPathElement, { x: left, y: top, width, height }: DOMRect): IconConcept | undefined {
  const fitting = IDEALS.filter(([, least, most]) => width > height * least && width < height * most);
  if (fitting.length === 0) return undefined;
  const drawn = PLACES.map(([x, y]) => path.isPointInFill(new DOMPoint(left + x * width, top + y * height)));
  return fitting.find(([, , , ideals]) => isLike(drawn, ideals))?.[0];
}

/** The one path that is filled, where there is nothing else; what only holds a drawing in its place is not. */
function onlyPath(drawing: Element): SVGPathElement | undefined {
  if (drawing.querySelector('use, image, text, rect, circle, line, polyline, polygon')) return undefined;
  const paths = [...drawing.querySelectorAll('path')];
  if (paths.length > MOST_PATHS) return undefined;
  const [path, another] = paths.filter((one) => getComputedStyle(one).fill !== 'none');
  return another || (path?.getAttribute('d')?.length ?? 0) > LONGEST ? undefined : path;
}

/** A drawing of more paths is a picture. */
const MOST_PATHS = 4;

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

/** Places in a box at which drawings are compared. */
const ROWS = 15;
const STEPS = Array.from({ length: ROWS }, (_, i) => (i + 0.5) / ROWS);
const PLACES = STEPS.flatMap((y) => STEPS.map((x) => [x, y] as const));

const THICKNESSES = [0.06, 0.08, 0.1, 0.12, 0.15, 0.19];

/** Which of the places are inside, with lines of each thickness. */
const filledIn = (ideal: Ideal): readonly (readonly boolean[])[] =>
  THICKNESSES.map(ideal).map((shape) => PLACES.map(([x, y]) => shape(x, y)));

/** Each with the least and most that it is wide, as multiples of its height. */
const IDEALS = [
  ['close', 0.85, 1.2, filledIn(cross)],
  ['add', 0.85, 1.2, filledIn(plus)],
  ['menu', 0.9, 2, filledIn(bars)],
  ['previous', 0.4, 0.75, filledIn(angle)],
  ['next', 0.4, 0.75, filledIn((t) => (x, y) => angle(t)(1 - x, y))],
] as const;

/** True where the drawing is as one of these, but for little of that. */
const isLike = (drawn: readonly boolean[], ideals: readonly (readonly boolean[])[]): boolean =>
  ideals.some((filled) => {
    const wrong = filled.filter((is, i) => is !== drawn[i]).length;
    return wrong < filled.filter(Boolean).length * TOLERANCE;
  });

/** Corners may be round. */
const TOLERANCE = 0.2;
