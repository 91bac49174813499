import type { Chosen } from '../choices/adjustments.js';
import { plainGround } from '../contrast/ground-of.js';
import { contrastRatio } from '../contrast/ratio.js';
import { readableInk } from '../contrast/readable-ink.js';
import { hex, rgba } from '../contrast/rgba.js';

/** Colours that go together: ink and links have a ratio of at least 7 : 1 to their ground, or the highest that a ground of one's own choice allows. */
export interface Palette {
  readonly scheme: 'dark' | 'light';
  readonly ground: string;
  readonly ink: string;
  readonly link: string;
  readonly edge: string;
}

/** The palette that was chosen, its colours such that they can be read on the ground that was chosen with it; smart contrast has none. */
export function paletteOf({ contrast, 'background-colour': ground }: Chosen): Palette | undefined {
  const palette = contrast && PALETTES[contrast];
  return palette && ground ? onGround(palette, ground) : palette;
}

/** The one colour that all grounds get, where one was chosen, by itself or with a palette. */
export const chosenGround = (chosen: Chosen): string | undefined =>
  paletteOf(chosen)?.ground ?? chosen['background-colour'];

const PALETTES: Readonly<Partial<Record<NonNullable<Chosen['contrast']>, Palette>>> = {
  dark: { scheme: 'dark', ground: '#14191d', ink: '#e6ebed', link: '#92d2ff', edge: '#7d8d97' },
  light: { scheme: 'light', ground: '#ffffff', ink: '#1b2226', link: '#0a3a8c', edge: '#6b7880' },
  high: { scheme: 'dark', ground: '#000000', ink: '#ffffff', link: '#ffff00', edge: '#ffffff' },
};

/** The ratios of WCAG 2.2 for text (1.4.6) and for what is no text (1.4.11). */
const [TEXT, OTHER] = [7, 3];

function onGround({ ink, link, edge }: Palette, ground: string): Palette {
  const below = plainGround(rgba(ground));
  const readable = (colour: string, ratio: number): string => hex(readableInk(rgba(colour), below, ratio));
  const ratioTo = (colour: string): number => contrastRatio(rgba(colour), below.colour);
  const scheme = ratioTo('#ffffff') > ratioTo('#000000') ? 'dark' : 'light';
  return { scheme, ground, ink: readable(ink, TEXT), link: readable(link, TEXT), edge: readable(edge, OTHER) };
}
