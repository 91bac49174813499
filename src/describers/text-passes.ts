import { backdropFor } from './backdrop.js';
import { drawn } from './canvas.js';
import { components } from './components.js';
import { inkColours, type Ink } from './ink-colours.js';
import { isolate } from './isolate.js';
import { letterLines, type LetterLine } from './letter-lines.js';
import { evenShare, looksDrawn } from './looks-drawn.js';
import { pgm, ppm } from './pnm.js';
import type { Pass, Preparation } from './vision-messages.js';

/** Longest side, in pixels, at which text is best read; larger images only cost time and memory. */
const BEST = 1000;
const MOST_ENLARGED = 3;
/** Longest side at which a photograph is looked at, as it is, before anything in it is read. */
const LOOK = 640;
/** Buttons and badges: below this longest side, in pixels, letters are so small that they are enlarged more. */
const SMALL = 300;
const SMALL_ENLARGED = 4;
/** How near to the ink a colour must be, in three readings: strictly, loosely, and in between where words lie scattered. */
const STRICT = 40;
const LOOSE = 100;
const BETWEEN = 60;
/** Gradients and rendered scenes are no drawings, but as even as this nothing in them is mistaken for letters. */
const EVEN = 0.5;
/** Fewest letters in line that make it worth reading in a photograph; fewer are found in leaves and bricks. */
const FEWEST_ALIGNED = 6;
/** Fewest letters in line of what belongs to it; and the margin about all of it, in heights of the tallest line. */
const FEWEST_BESIDE = 4;
const MARGIN = 2;

/** A part of an image, in its pixels. */
interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Makes the pictures in which an image's text is looked for; none for a photograph without anything like a line of letters. */
export async function textPasses(bitmap: ImageBitmap): Promise<Preparation> {
  if (looksDrawn(bitmap) || evenShare(bitmap) > EVEN) return { kind: 'drawing', passes: passesOfDrawing(bitmap) };
  return { kind: 'photograph', passes: await passesOfPhotograph(bitmap) };
}

/** The part of a photograph in which letters stand in line, as a look shows that costs a tenth of the reading. */
function textRegion(bitmap: ImageBitmap): Region | undefined {
  const scale = Math.min(1, LOOK / Math.max(bitmap.width, bitmap.height));
  const image = scaled(bitmap, scale);
  const lines = inkColours(image)
    .map(({ colour }) => letterLines(components(isolate(image, colour, BETWEEN), image.width)))
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

async function passesOfPhotograph(bitmap: ImageBitmap): Promise<Pass[]> {
  const region = textRegion(bitmap);
  if (!region) return [];
  const part = await createImageBitmap(bitmap, region.left, region.top, region.width, region.height);
  const image = enlarged(part, MOST_ENLARGED);
  part.close();
  return inkColours(image).flatMap((ink) => passesOfInk(image, ink));
}

function passesOfDrawing(bitmap: ImageBitmap): Pass[] {
  const isSmall = Math.max(bitmap.width, bitmap.height) < SMALL;
  const image = enlarged(bitmap, isSmall ? SMALL_ENLARGED : MOST_ENLARGED);
  const page: Pass = { source: 'plain', segmentation: '3', picture: ppm(image) };
  const inks = inkColours(image).flatMap((ink) => passesOfInk(image, ink));
  // A button's text is one block and no page.
  return isSmall ? [page, ...inks, { source: 'plain', segmentation: '6', picture: ppm(image) }] : [page, ...inks];
}

function passesOfInk(image: ImageData, { colour, source }: Ink): Pass[] {
  const picture = (reach: number): Uint8Array<ArrayBuffer> => pgm(isolate(image, colour, reach), image);
  return [
    { source, segmentation: '3', picture: picture(STRICT) },
    { source, segmentation: '3', picture: picture(LOOSE) },
    { source, segmentation: '11', picture: picture(BETWEEN) },
  ];
}

function enlarged(bitmap: ImageBitmap, most: number): ImageData {
  return scaled(bitmap, Math.min(most, BEST / Math.max(bitmap.width, bitmap.height)));
}

function scaled(bitmap: ImageBitmap, scale: number): ImageData {
  return drawn(bitmap, { scale, backdrop: backdropFor(bitmap), isSmooth: true });
}
