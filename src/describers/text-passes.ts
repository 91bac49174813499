import { passesOfDrawing } from './drawing-passes.js';
import { evenShare, looksDrawn } from './looks-drawn.js';
import { passesOfPhotograph } from './photograph-passes.js';
import type { Preparation } from './vision-messages.js';

/** Gradients and rendered scenes are no drawings, but as even as this nothing in them is mistaken for letters. */
const EVEN = 0.5;

/** Makes the pictures in which an image's text is looked for; none for a photograph without anything like a line of letters. */
export async function textPasses(bitmap: ImageBitmap): Promise<Preparation> {
  if (looksDrawn(bitmap) || evenShare(bitmap) > EVEN) return { kind: 'drawing', passes: passesOfDrawing(bitmap) };
  return { kind: 'photograph', passes: await passesOfPhotograph(bitmap) };
}
