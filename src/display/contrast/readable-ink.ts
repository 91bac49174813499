import { contrastRatio } from './ratio.js';
import { over, type Rgba } from './rgba.js';

const BLACK: Rgba = [0, 0, 0, 1];
const WHITE: Rgba = [255, 255, 255, 1];

/** How often the span is halved: 8 times is finer than a step of colour. */
const HALVINGS = 8;

/** A margin for rounding to whole steps of colour. */
const MARGIN = 0.05;

/** The colour nearest to `ink`, towards black or white, that reaches the ratio on this ground. */
export function readableInk(ink: Rgba, ground: Rgba, ratio: number): Rgba {
  const end = contrastRatio(BLACK, ground) > contrastRatio(WHITE, ground) ? BLACK : WHITE;
  let [enough, tooLittle] = [1, 0];
  for (let i = 0; i < HALVINGS; i++) {
    const share = (enough + tooLittle) / 2;
    if (contrastRatio(towards(end, ink, share), ground) >= ratio + MARGIN) enough = share;
    else tooLittle = share;
  }
  return towards(end, ink, enough);
}

const towards = ([red, green, blue]: Rgba, ink: Rgba, share: number): Rgba => over([red, green, blue, share], ink);
