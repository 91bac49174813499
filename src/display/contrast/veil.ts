import { over, type Rgba } from './rgba.js';

/** What fades an element, or the boxes around it, does to all that is painted in it: so much of its colour is left, from 0 to 1, and the rest is what shows through. */
export interface Veil {
  readonly share: number;
  readonly colour: Rgba;
}

/** Nothing is faded. */
export const NO_VEIL: Veil = { share: 1, colour: [255, 255, 255, 1] };

/** What one sees of a colour through a veil; as transparent as it was. */
export function throughVeil([red, green, blue, alpha]: Rgba, { share, colour }: Veil): Rgba {
  const [seenRed, seenGreen, seenBlue] = over([red, green, blue, share], colour);
  return [seenRed, seenGreen, seenBlue, alpha];
}

/** The veil of what is faded to an `opacity` once more, on a ground that is seen in this colour. */
export function thicker(veil: Veil, opacity: number, ground: Rgba): Veil {
  if (opacity === 1) return veil;
  const share = veil.share * opacity;
  const [red, green, blue] = veil.colour;
  return { share, colour: over([red, green, blue, (opacity - share) / (1 - share)], ground) };
}
