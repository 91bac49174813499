import type { IconConcept } from '../../words/words.js';
import { strokesOf, type Point, type Stroke } from './strokes.js';

/** What a drawing shows that nobody has named: three bars, a cross, a plus, an angle, a lens. */
export function drawnIcon(drawing: Element): IconConcept | undefined {
  const strokes = strokesOf(drawing);
  const [first, second, ...others] = strokes ?? [];
  if (!strokes || !first) return undefined;
  const round = drawing.querySelectorAll('circle').length;
  if (round > 0) return round === 1 && !second && isSlanted(first) ? 'search' : undefined;
  if (!second) return angle(first);
  if (others.length > 0) return others.length === 1 && areBars(strokes) ? 'menu' : undefined;
  if (!isCrossing(first, second)) return undefined;
  if (isSlanted(first) && isSlanted(second)) return 'close';
  return isLevel(first) !== isLevel(second) && !isSlanted(first) && !isSlanted(second) ? 'add' : undefined;
}

/** Three corners, of which the middle one lies to one side of both ends. */
function angle([start, middle, end, ...others]: Stroke): IconConcept | undefined {
  if (!start || !middle || !end || others.length > 0 || start.x !== end.x || middle.x === start.x) return undefined;
  return middle.x < start.x ? 'previous' : 'next';
}

const areBars = (strokes: readonly Stroke[]): boolean =>
  strokes.every(isLevel) && new Set(strokes.map(([start]) => start?.y)).size === strokes.length;

const isCrossing = (one: Stroke, other: Stroke): boolean => {
  const [a, b] = [middleOf(one), middleOf(other)];
  return !!a && !!b && a.x === b.x && a.y === b.y;
};

const isLevel = (stroke: Stroke): boolean => spanOf(stroke)?.y === 0;

const isSlanted = (stroke: Stroke): boolean => {
  const span = spanOf(stroke);
  return !!span && span.x !== 0 && span.y !== 0;
};

/** How far a straight stroke goes. */
const spanOf = ([start, end, ...others]: Stroke): Point | undefined =>
  start && end && others.length === 0 ? { x: end.x - start.x, y: end.y - start.y } : undefined;

const middleOf = ([start, end]: Stroke): Point | undefined =>
  start && end ? { x: start.x + end.x, y: start.y + end.y } : undefined;
