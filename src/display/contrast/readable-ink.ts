import type { Ground } from './ground-of.js';
import { contrastRatio } from './ratio.js';
import { over, type Rgba } from './rgba.js';
import { throughVeil } from './veil.js';

const BLACK: Rgba = [0, 0, 0, 1];
const WHITE: Rgba = [255, 255, 255, 1];

/** How often the span is halved: 8 times is finer than a step of colour. */
const HALVINGS = 8;

/** A margin for rounding to whole steps of colour. */
const MARGIN = 0.05;

/** What one sees of a text of this colour on this ground. */
export const seenOn = (ink: Rgba, { colour, veil }: Ground): Rgba => over(throughVeil(ink, veil), colour);

/** The colour nearest to `ink`, towards black or white, that reaches the ratio on this ground, or comes nearest to it. */
export function readableInk(ink: Rgba, ground: Ground, ratio: number): Rgba {
  const ratioOf = (colour: Rgba): number => contrastRatio(seenOn(colour, ground), ground.colour);
  const end = ratioOf(BLACK) > ratioOf(WHITE) ? BLACK : WHITE;
  let [enough, tooLittle] = [1, 0];
  for (let i = 0; i < HALVINGS; i++) {
    const share = (enough + tooLittle) / 2;
    if (ratioOf(towards(end, ink, share)) >= ratio + MARGIN) enough = share;
    else tooLittle = share;
  }
  return towards(end, ink, enough);
}

const towards = ([red, green, blue]: Rgba, ink: Rgba, share: number): Rgba => over([red, green, blue, share], ink);
