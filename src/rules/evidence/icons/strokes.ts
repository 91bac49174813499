/** A line that is drawn without lifting the pen: its corners. */
export type Stroke = readonly Point[];

/** A place in a drawing, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Longest path that is looked at, in characters: what is more than a few strokes is a picture. */
const LONGEST = 80;

/** The straight strokes of a drawing, in its own units; nothing where there are curves or areas in it, circles apart. */
export function strokesOf(drawing: Element): Stroke[] | undefined {
  const strokes: Stroke[] = [];
  for (const part of drawing.querySelectorAll('*')) {
    const found = READERS.get(part.localName)?.(part);
    if (!found) return undefined;
    strokes.push(...found);
  }
  return strokes;
}

/** A Map, because a page may have an element called `constructor`. */
const READERS: ReadonlyMap<string, (part: Element) => Stroke[] | undefined> = new Map([
  ['g', () => []],
  ['circle', () => []],
  ['line', (part: Element) => [[point(part, '1'), point(part, '2')]]],
  ['polyline', (part: Element) => [pairs(numbers(part.getAttribute('points') ?? ''))]],
  // What only holds the drawing in its place has nothing drawn along it.
  ['path', (part: Element) => (part.getAttribute('stroke') === 'none' ? [] : traced(part.getAttribute('d') ?? ''))],
]);

const point = (part: Element, end: string): Point => ({
  x: Number(part.getAttribute(`x${end}`)),
  y: Number(part.getAttribute(`y${end}`)),
});

const numbers = (text: string): number[] => (text.match(/-?(\d*\.\d+|\d+)/g) ?? []).map(Number);

const pairs = (values: readonly number[]): Point[] =>
  values.flatMap((x, i) => {
    const y = values[i + 1];
    return i % 2 === 0 && y !== undefined ? [{ x, y }] : [];
  });

/** Follows moves and straight lines. */
function traced(path: string): Stroke[] | undefined {
  if (path.length > LONGEST || /[^mlhv\d\s.,-]/i.test(path)) return undefined;
  const strokes: Point[][] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = '', given = ''] of path.matchAll(/([mlhv])([^mlhv]*)/gi)) {
    steps(command, numbers(given)).forEach((step, i) => {
      at = step(at);
      if (/m/i.test(command) && i === 0) strokes.push([at]);
      else strokes.at(-1)?.push(at);
    });
  }
  return strokes;
}

type Step = (from: Point) => Point;

function steps(command: string, values: readonly number[]): Step[] {
  const isBy = command === command.toLowerCase();
  if (/h/i.test(command)) return values.map((x) => (from) => ({ x: isBy ? from.x + x : x, y: from.y }));
  if (/v/i.test(command)) return values.map((y) => (from) => ({ x: from.x, y: isBy ? from.y + y : y }));
  return pairs(values).map((to) => (from) => (isBy ? { x: from.x + to.x, y: from.y + to.y } : to));
}
