import { passesOfDrawing } from './drawing-passes.js';
import { originOf } from './origin-of.js';
import { passesOfPhotograph } from './photograph-passes.js';
import type { Preparation } from '../workers/messages.js';

/** Most pixels up and down, and across, of what is shaped as a button is. */
const BUTTON = { height: 80, width: 400 };

/** Makes the pictures in which an image's text is looked for; none for a photograph without anything like a line of letters. */
export async function textPasses(bitmap: ImageBitmap): Promise<Preparation> {
  if (originOf(bitmap) !== 'photographed') return { kind: 'drawing', passes: passesOfDrawing(bitmap) };
  // Shaded and compressed, a button is as uneven as a photograph; few of those are as low, and reading one costs little.
  if (isLikeButton(bitmap)) return { kind: 'photograph', passes: passesOfDrawing(bitmap) };
  return { kind: 'photograph', passes: await passesOfPhotograph(bitmap) };
}

const isLikeButton = ({ width, height }: ImageBitmap): boolean =>
  height <= BUTTON.height && width <= BUTTON.width && width > height;
