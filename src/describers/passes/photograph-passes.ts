import { components, type Components } from './components.js';
import { inkColours, type Colour } from './ink-colours.js';
import { passesOfDrawing } from './drawing-passes.js';
import { distancesFrom, isolate, paperFrom, REACH } from './isolate.js';
import { letterLines, type LetterLine } from './letter-lines.js';
import { onlyLines } from './only-lines.js';
import { panelIn, type Region } from './panel-in.js';
import { pgm } from './pnm.js';
import { readable, scaled } from './scaled.js';
import type { Pass } from '../workers/messages.js';

/** Longest side, in pixels, at which a photograph is looked at before anything in it is read. */
const LOOK = 640;
/** Dark and light inks that are looked at, so many each: the commonest is often that of a shadow. */
const INKS = 2;
/** Fewest letters in line that make it worth reading; fewer are found in leaves and bricks. */
const FEWEST_ALIGNED = 6;
/** Fewest letters in line of what belongs to it; and the margin about all of it, in heights of the tallest line. */
const FEWEST_BESIDE = 4;
const MARGIN = 2;

/** Most pictures of one photograph that are read: more of them tell nothing new. */
const MOST = 5;

/**
 * The lines of letters in a photograph, ink by ink, with nothing else left in the picture; none where no letters stand in line. A panel
 * with letters on it is a drawing in itself.
 */
export async function passesOfPhotograph(bitmap: ImageBitmap): Promise<Pass[]> {
  return (await passesOfPanel(bitmap)) ?? (await passesOfLines(bitmap));
}

async function passesOfPanel(bitmap: ImageBitmap): Promise<Pass[] | undefined> {
  const panel = panelIn(bitmap);
  return panel && withPart(bitmap, panel, (part) => (textRegion(part) ? passesOfDrawing(part) : undefined));
}

async function passesOfLines(bitmap: ImageBitmap): Promise<Pass[]> {
  const region = textRegion(bitmap);
  if (!region) return [];
  const image = await withPart(bitmap, region, (part) => readable(part));
  const sketches = inkColours(image, INKS).map((ink) => sketchesOf(image, ink));
  return likeliest(sketches).map(({ segmentation, likelihood, draw }) => ({
    segmentation,
    likelihood,
    picture: draw(),
  }));
}

async function withPart<Made>(
  bitmap: ImageBitmap,
  { left, top, width, height }: Region,
  make: (part: ImageBitmap) => Made,
): Promise<Made> {
  const part = await createImageBitmap(bitmap, left, top, width, height);
  const made = make(part);
  part.close();
  return made;
}

/** The part of a photograph in which letters stand in line, as a look shows that costs a tenth of the reading. */
function textRegion(bitmap: ImageBitmap): Region | undefined {
  const scale = Math.min(1, LOOK / Math.max(bitmap.width, bitmap.height));
  const image = scaled(bitmap, scale);
  const lines = inkColours(image, INKS)
    .map((ink) => distancesFrom(ink, image))
    .flatMap((distances) => [REACH.tight, REACH.between].map((reach) => inkWithin(distances, image.width, reach)))
    .map(({ patches }) => letterLines(patches))
    .filter((ofInk) => ofInk.some(({ aligned }) => aligned >= FEWEST_ALIGNED))
    .flat()
    .filter(({ aligned }) => aligned >= FEWEST_BESIDE);
  return lines.length === 0 ? undefined : regionAbout(lines, image, scale);
}

/** Words are read surely only together with what stands before, after, above and below them. */
function regionAbout(lines: readonly LetterLine[], { width, height }: ImageData, scale: number): Region {
  const margin = MARGIN * Math.max(...lines.map(({ top, bottom }) => bottom - top));
  const left = Math.max(0, Math.min(...lines.map((line) => line.left)) - margin);
  const top = Math.max(0, Math.min(...lines.map((line) => line.top)) - margin);
  const right = Math.min(width, Math.max(...lines.map((line) => line.right)) + margin);
  const bottom = Math.min(height, Math.max(...lines.map((line) => line.bottom)) + margin);
  return { left: left / scale, top: top / scale, width: (right - left) / scale, height: (bottom - top) / scale };
}

/** A picture that may be worth reading, before it is drawn. */
interface Sketch {
  readonly segmentation: Pass['segmentation'];
  /** How many letters stand in line in it. */
  readonly letters: number;
  /** How likely these are letters: many in few lines, and little else of this ink. */
  readonly likelihood: number;
  readonly draw: () => Pass['picture'];
}

/** Of every ink the likeliest picture, then the likeliest of the rest; in the order in which they came. */
function likeliest(inks: readonly (readonly Sketch[])[]): Sketch[] {
  const [firsts, others]: [Sketch[], Sketch[]] = [[], []];
  for (const sketches of inks) {
    const [first, ...rest] = likeliestFirst(sketches);
    others.push(...rest);
    if (first) (first.letters < FEWEST_ALIGNED ? others : firsts).push(first);
  }
  const taken = [...likeliestFirst(firsts), ...likeliestFirst(others)].slice(0, MOST);
  return inks.flat().filter((sketch) => taken.includes(sketch));
}

function likeliestFirst(sketches: readonly Sketch[]): Sketch[] {
  return [...sketches].sort((a, b) => b.likelihood - a.likelihood);
}

function sketchesOf(image: ImageData, ink: Colour): Sketch[] {
  const distances = distancesFrom(ink, image);
  const within = (reach: number): Omit<Sketch, 'segmentation'>[] => linesWithin(distances, image, reach);
  const pages = [REACH.tight, REACH.strict, REACH.loose].flatMap(within);
  return [
    ...pages.map((page): Sketch => ({ segmentation: '3', ...page })),
    ...within(REACH.between).map((words): Sketch => ({ segmentation: '11', ...words })),
  ];
}

/** What is left of the picture when nothing but lines of letters of this ink stays in it; nothing where there are none. */
function linesWithin(distances: Uint8Array, size: ImageData, reach: number): Omit<Sketch, 'segmentation'>[] {
  const found = inkWithin(distances, size.width, reach);
  const lines = letterLines(found.patches).filter(({ aligned }) => aligned >= FEWEST_BESIDE);
  if (lines.length === 0) return [];
  const letters = lines.reduce((sum, { aligned }) => sum + aligned, 0);
  const likelihood = Math.hypot(...lines.map(({ aligned }) => aligned)) / Math.sqrt(found.patches.length);
  const draw = (): Pass['picture'] => pgm(onlyLines(isolate(distances, reach), size.width, { lines, found }), size);
  return [{ letters, likelihood, draw }];
}

function inkWithin(distances: Uint8Array, width: number, reach: number): Components {
  return components(distances, width, paperFrom(reach));
}
