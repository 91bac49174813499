import { contrastRatio } from '../../contrast/ratio.js';
import { over, rgba, type Rgba } from '../../contrast/rgba.js';

/** What style sheets put before and behind what is in an element, where they can paint as elements do. */
export const PARTS = ['before', 'after'] as const;

/** Names one of them. */
export type Part = (typeof PARTS)[number];

/**
 * What becomes of the ground of a part on a new one: `ground`, it is painted so as well; `clear`, its gradient is not painted; `sign`, it is a
 * line, a dot or a knob that would not be seen and takes the colour of text. `undefined` for one that can stay, and for what one sees through.
 */
export function partGround(element: Element, part: Part, ground: Rgba): 'ground' | 'clear' | 'sign' | undefined {
  const style = getComputedStyle(element, `::${part}`);
  if (style.content === 'none' || style.display === 'none') return undefined;
  const { backgroundColor, backgroundImage, maskImage } = style;
  const colour = rgba(backgroundColor);
  const ratio = contrastRatio(over(colour, ground), ground);
  if (maskImage !== 'none') return colour[3] > 0 && ratio < VISIBLE ? 'sign' : undefined;
  if (isSign(element, style)) return colour[3] === 1 && ratio < VISIBLE ? 'sign' : undefined;
  const isGround = !isEmpty(style) || (Number(style.zIndex) < 0 && covers(style, element));
  if (isGround && colour[3] === 1 && ratio > LIKE) return 'ground';
  return /gradient/.test(backgroundImage) && !backgroundImage.includes('url(') ? 'clear' : undefined;
}

/** The ratio that graphics need (WCAG 2.2, 1.4.11). */
const VISIBLE = 3;

/** Two grounds that differ less look like one. */
const LIKE = 1.3;

/** The thickness of a line, and the size of a knob, in CSS pixels; what has letters in it is neither. */
const [THIN, SMALL] = [12, 40];

/** What is small and fills its element is that element's ground. */
function isSign(element: Element, style: CSSStyleDeclaration): boolean {
  const sides = [parseFloat(style.width), parseFloat(style.height)];
  const isSmall = Math.max(...sides) < SMALL && !covers(style, element);
  return isEmpty(style) && (Math.min(...sides) < THIN || isSmall);
}

const isEmpty = ({ content }: CSSStyleDeclaration): boolean => /^"\s*"$/.test(content);

const covers = ({ width, height }: CSSStyleDeclaration, { clientWidth, clientHeight }: Element): boolean =>
  parseFloat(width) >= clientWidth - 1 && parseFloat(height) >= clientHeight - 1;
