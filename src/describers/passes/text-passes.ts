import { passesOfDrawing } from './drawing-passes.js';
import { originOf } from './origin-of.js';
import { passesOfPhotograph } from './photograph-passes.js';
import type { Preparation } from '../workers/messages.js';

/** Makes the pictures in which an image's text is looked for; none for a photograph without anything like a line of letters. */
export async function textPasses(bitmap: ImageBitmap): Promise<Preparation> {
  if (originOf(bitmap) !== 'photographed') return { kind: 'drawing', passes: passesOfDrawing(bitmap) };
  return { kind: 'photograph', passes: await passesOfPhotograph(bitmap) };
}
