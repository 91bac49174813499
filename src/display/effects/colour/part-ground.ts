import { contrastRatio } from '../../contrast/ratio.js';
import { over, rgba, type Rgba } from '../../contrast/rgba.js';

/** What style sheets put before and behind what is in an element, where they can paint as elements do. */
export const PARTS = ['before', 'after'] as const;

/** Names one of them. */
export type Part = (typeof PARTS)[number];

/**
 * What becomes of the ground of a part on a new one: `ground`, it is painted so as well; `clear`, its gradient is not painted; `sign`, it is a
 * line or a dot that would not be seen and takes the colour of text. `undefined` for one that can stay.
 */
export function partGround(element: Element, part: Part, ground: Rgba): 'ground' | 'clear' | 'sign' | undefined {
  const style = getComputedStyle(element, `::${part}`);
  if (style.content === 'none' || style.display === 'none') return undefined;
  const { backgroundColor, backgroundImage, maskImage } = style;
  const seen = over(rgba(backgroundColor), ground);
  const ratio = contrastRatio(seen, ground);
  const isSign = maskImage !== 'none' || isThin(style);
  if (isSign) return rgba(backgroundColor)[3] > 0 && ratio < VISIBLE ? 'sign' : undefined;
  if (ratio > LIKE) return 'ground';
  return /gradient/.test(backgroundImage) && !backgroundImage.includes('url(') ? 'clear' : undefined;
}

/** The ratio that graphics need (WCAG 2.2, 1.4.11). */
const VISIBLE = 3;

/** Two grounds that differ less look like one. */
const LIKE = 1.3;

/** A line or a dot, in CSS pixels; what has letters in it is neither. */
const THIN = 12;

const isThin = ({ content, width, height }: CSSStyleDeclaration): boolean =>
  content === '""' && Math.min(parseFloat(width), parseFloat(height)) < THIN;
