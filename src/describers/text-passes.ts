import { drawn } from './canvas.js';
import { components } from './components.js';
import { inkColours, type Colour } from './ink-colours.js';
import { isolate } from './isolate.js';
import { letterLines } from './letter-lines.js';
import { looksDrawn } from './looks-drawn.js';
import { pgm, ppm } from './pnm.js';
import type { Pass } from './vision-messages.js';

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
/** Fewest letters in line that make it worth looking for text in a photograph; fewer are found in leaves and bricks. */
const FEWEST_ALIGNED = 6;

/** Makes the pictures of an image in which its text is looked for, the plainest first; none for a photograph without letters. */
export function textPasses(bitmap: ImageBitmap): Pass[] {
  const longest = Math.max(bitmap.width, bitmap.height);
  const isSmall = longest < SMALL;
  const scale = isSmall ? SMALL_ENLARGED : Math.min(MOST_ENLARGED, BEST / longest);
  const image = drawn(bitmap, { scale, backdrop: '#fff', isSmooth: true });
  const isDrawn = looksDrawn(bitmap);
  const inks = inkColours(image).filter((ink) => isDrawn || hasLetters(image, ink));
  if (!isDrawn && inks.length === 0) return [];

  const plain = ppm(image);
  const passes: Pass[] = [
    { name: 'plain', segmentation: '3', picture: plain },
    ...inks.flatMap((ink) => inkPasses(image, ink)),
  ];
  // A button's text is one block and no page.
  return isSmall ? [...passes, { name: 'block', segmentation: '6', picture: plain.slice() }] : passes;
}

function inkPasses(image: ImageData, ink: Colour): Pass[] {
  const picture = (reach: number): Uint8Array<ArrayBuffer> => pgm(isolate(image, ink, reach), image);
  return [
    { name: 'strict', segmentation: '3', picture: picture(STRICT) },
    { name: 'loose', segmentation: '3', picture: picture(LOOSE) },
    { name: 'scattered', segmentation: '11', picture: picture(BETWEEN) },
  ];
}

function hasLetters(image: ImageData, ink: Colour): boolean {
  const patches = components(isolate(image, ink, BETWEEN), image.width);
  return letterLines(patches).some(({ aligned }) => aligned >= FEWEST_ALIGNED);
}
