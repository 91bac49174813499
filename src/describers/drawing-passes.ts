import { inkColours, type Colour } from './ink-colours.js';
import { distancesFrom, isolate, REACH } from './isolate.js';
import { pgm, ppm } from './pnm.js';
import { readable } from './scaled.js';
import type { Pass } from './vision-messages.js';

/** Buttons and badges: below this longest side, in pixels, letters are so small that they are enlarged more. */
const SMALL = 300;
const SMALL_ENLARGED = 4;

/** A drawing as it is, and in each of its inks alone. */
export function passesOfDrawing(bitmap: ImageBitmap): Pass[] {
  const isSmall = Math.max(bitmap.width, bitmap.height) < SMALL;
  const image = readable(bitmap, isSmall ? SMALL_ENLARGED : undefined);
  const inks = inkColours(image).flatMap((ink) => passesOfInk(image, ink));
  const page: Pass = { segmentation: '3', picture: ppm(image) };
  // A button's text is one block and no page.
  return isSmall ? [page, ...inks, { segmentation: '6', picture: ppm(image) }] : [page, ...inks];
}

/** Two pages, and words wherever they stand. */
function passesOfInk(image: ImageData, ink: Colour): Pass[] {
  const distances = distancesFrom(ink, image);
  const picture = (reach: number): Uint8Array<ArrayBuffer> => pgm(isolate(distances, reach), image);
  return [
    { segmentation: '3', picture: picture(REACH.strict) },
    { segmentation: '3', picture: picture(REACH.loose) },
    { segmentation: '11', picture: picture(REACH.between) },
  ];
}
