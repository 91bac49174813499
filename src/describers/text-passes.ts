import { drawn } from './canvas.js';
import { isolateDark, isolateLight } from './isolate.js';
import { pgm, ppm } from './pnm.js';
import type { Pass } from './vision-messages.js';

/** Longest side, in pixels, that text is best read at; larger images only cost time and memory. */
const BEST = 1000;
const MOST_ENLARGED = 3;
/** Buttons and badges: below this longest side, in pixels, letters are so small that they are enlarged more. */
const SMALL = 300;
const SMALL_ENLARGED = 4;

/** Makes the pictures of an image in which its text is looked for, the likeliest first. */
export function textPasses(bitmap: ImageBitmap): Pass[] {
  const longest = Math.max(bitmap.width, bitmap.height);
  const isSmall = longest < SMALL;
  const scale = isSmall ? SMALL_ENLARGED : Math.min(MOST_ENLARGED, BEST / longest);
  const image = drawn(bitmap, {
    width: Math.max(1, Math.round(bitmap.width * scale)),
    height: Math.max(1, Math.round(bitmap.height * scale)),
    backdrop: '#fff',
  });
  const passes: Pass[] = [
    { name: 'colour', segmentation: '3', picture: ppm(image) },
    { name: 'light', segmentation: '3', picture: pgm(isolateLight(image, 190), image) },
    { name: 'lighter', segmentation: '11', picture: pgm(isolateLight(image, 150), image) },
    { name: 'dark', segmentation: '3', picture: pgm(isolateDark(image, 65), image) },
  ];
  if (isSmall) passes.push({ name: 'line', segmentation: '6', picture: ppm(image) });
  return passes;
}
