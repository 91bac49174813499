import type { Chosen } from '../choices/adjustments.js';
import { ratioOnMark } from '../sheet/marks.js';
import { paletteOf } from '../sheet/palettes.js';
import { groundOf } from './ground-of.js';
import { contrastRatio } from './ratio.js';
import { over, rgba } from './rgba.js';

/** Contrast ratios of what was chosen on its background. */
export interface ContrastFigures {
  /** `undefined` while neither text nor background has a chosen colour, or the background is a picture. */
  readonly text?: number;
  readonly title?: number;
  readonly link?: number;
}

/** The ratios that chosen colours have with each other, and with the page's own where only one of a pair was chosen. */
export function contrastFigures(chosen: Chosen): ContrastFigures {
  const { 'text-colour': ink, 'title-colour': title, 'link-colour': link, 'background-colour': ground } = chosen;
  if (!ink && !title && !link && !ground) return {};
  const palette = paletteOf(chosen);
  const behind = ground ?? palette?.ground;
  const below = behind ? rgba(behind) : groundOf(document.body)?.colour;
  if (!below) return {};
  const ratio = (colour: string): number => contrastRatio(over(rgba(colour), below), below);
  const text = ratio(ink ?? palette?.ink ?? getComputedStyle(document.body).color);
  return {
    text,
    ...(title && { title: ratio(title) }),
    ...(link && { link: chosen['highlight-links'] ? ratioOnMark(link) : ratio(link) }),
  };
}
