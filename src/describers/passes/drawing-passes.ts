import { components } from './components.js';
import { inkColours, type Colour } from './ink-colours.js';
import { distancesFrom, isolate, paperFrom, REACH } from './isolate.js';
import { letterLines } from './letter-lines.js';
import { pgm, ppm } from './pnm.js';
import { readable } from './scaled.js';
import type { Pass } from '../workers/messages.js';
import { withoutGround } from './without-ground.js';

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

/** Two pages, and words wherever they stand; once more where letters stand in what is the ground elsewhere. */
function passesOfInk(image: ImageData, ink: Colour): Pass[] {
  const distances = distancesFrom(ink, image);
  const picture = (reach: number): Uint8Array<ArrayBuffer> => pgm(isolate(distances, reach), image);
  return [
    { segmentation: '3', picture: picture(REACH.strict) },
    { segmentation: '3', picture: picture(REACH.loose) },
    { segmentation: '11', picture: picture(REACH.between) },
    ...passesOnGround(distances, image),
  ];
}

/** What is written on a button in the colour of the ground about it is seen only once that is taken out. */
function passesOnGround(distances: Uint8Array, image: ImageData): Pass[] {
  const left = withoutGround(distances, image, REACH.loose);
  if (!left) return [];
  const { patches } = components(left, image.width, paperFrom(REACH.loose));
  if (letterLines(patches).length === 0) return [];
  return [{ segmentation: '11', picture: pgm(isolate(left, REACH.loose), image) }];
}
