import { backdropFor } from './backdrop.js';
import { drawn } from './canvas.js';
import { components } from './components.js';
import { inkColours, type Colour, type Ink } from './ink-colours.js';
import { isolate } from './isolate.js';
import { letterLines } from './letter-lines.js';
import { evenShare, looksDrawn } from './looks-drawn.js';
import { pgm, ppm } from './pnm.js';
import type { Pass, Preparation } from './vision-messages.js';

/** Longest side, in pixels, at which text is best read; larger images only cost time and memory. */
const BEST = 1000;
const MOST_ENLARGED = 3;
/** Buttons and badges: below this longest side, in pixels, letters are so small that they are enlarged more. */
const SMALL = 300;
const SMALL_ENLARGED = 4;
/** How near to the ink a colour must be, in three readings: strictly, loosely, and in between where words lie scattered. */
const STRICT = 40;
const LOOSE = 100;
const BETWEEN = 60;
/** Gradients and rendered scenes are no drawings, but as even as this nothing in them is mistaken for letters. */
const EVEN = 0.5;
/** Fewest letters in line that make it worth looking for text in a photograph; fewer are found in leaves and bricks. */
const FEWEST_ALIGNED = 5;

/** Makes the pictures in which an image's text is looked for; none for a photograph without anything like a line of letters. */
export function textPasses(bitmap: ImageBitmap): Preparation {
  if (looksDrawn(bitmap) || evenShare(bitmap) > EVEN) return { kind: 'drawing', passes: passesOfDrawing(bitmap) };
  const image = enlarged(bitmap, MOST_ENLARGED);
  const inks = inkColours(image).filter(({ colour }) => hasLetters(image, colour));
  return { kind: 'photograph', passes: inks.flatMap((ink) => passesOfInk(image, ink)) };
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

function hasLetters(image: ImageData, colour: Colour): boolean {
  const patches = components(isolate(image, colour, BETWEEN), image.width);
  return letterLines(patches).some(({ aligned }) => aligned >= FEWEST_ALIGNED);
}

function enlarged(bitmap: ImageBitmap, most: number): ImageData {
  const scale = Math.min(most, BEST / Math.max(bitmap.width, bitmap.height));
  return drawn(bitmap, { scale, backdrop: backdropFor(bitmap), isSmooth: true });
}
