import { setAttribute } from '../../../ledger/edit.js';
import { rgba } from '../../contrast/rgba.js';
import { partAttribute, SURFACE } from '../../sheet/colours.js';
import type { Effect } from '../effect.js';
import { Covers, drawnBy } from './covers.js';
import { hasText } from './has-text.js';
import { Icons } from './icons.js';
import { inTurn } from './in-turn.js';
import { partGround, PARTS } from './part-ground.js';
import { liesOnShape } from './lies-on-shape.js';
import { showsText } from './shows-text.js';

/**
 * Marks what has to get another background: every element that paints one of its own, and text that lies on a picture. An icon that is
 * a background seen through a mask is marked as one, and so are letters of a drawing that lie on no picture and no shape of it: they were
 * made for the background that goes. The value begins with the colour of the new one, and a space.
 */
export const surfaces: Effect<string> = async (value, context, signal) => {
  const covers = new Covers();
  const colour = value.slice(0, value.indexOf(' '));
  const icons = new Icons(context, colour);
  const written = new Set<Element>();
  /** Those that have been seen to draw text of something without a box. */
  const lent = new WeakSet<Element>();
  const mark = (element: Element, how: string): void => context.write(element, setAttribute(element, SURFACE, how));

  await inTurn(context.page, { each, after }, signal);

  function each(element: Element): void {
    context.undo(element);
    covers.note(element);
    icons.note(element);
    for (const part of PARTS) {
      const how = partGround(element, part, rgba(colour));
      if (how) context.write(element, setAttribute(element, partAttribute(part), how));
    }
    const ground = groundOf(element);
    if (ground !== undefined) mark(element, ground);
    else if (lent.has(element)) written.add(element);
    else if (hasText(element)) note(element);
  }

  function note(text: Element): void {
    const box = drawnBy(text);
    if (box !== text) lent.add(box);
    if (box === text || groundOf(box) === undefined) written.add(box);
  }

  function after(): void {
    const lieUnder = covers.measured();
    // Everything is read before anything is written.
    const found = [...written].map((element) => [element, groundUnder(element, lieUnder(element))] as const);
    for (const [element, ground] of found) if (ground) mark(element, ground);
    written.clear();
    icons.judge(lieUnder);
  }
};

/** Letters of a drawing have no background of their own. */
function groundUnder(element: Element, isOnPicture: boolean): 'ground' | 'letters' | undefined {
  if (!isLetters(element)) return isOnPicture ? 'ground' : undefined;
  const isOnGround = !isOnPicture && isColour(getComputedStyle(element).fill) && !liesOnShape(element);
  return isOnGround ? 'letters' : undefined;
}

const isLetters = (element: Element): element is SVGTextContentElement => 'getComputedTextLength' in element;

/** Not letters that are not seen, nor those that are filled with a pattern. */
const isColour = (fill: string): boolean => rgba(fill)[3] > 0;

/** A picture without text in it stays: it is no background, but a portrait or a sign. */
function groundOf(element: Element): 'ground' | 'shape' | 'icon' | undefined {
  const { display, backgroundColor, backgroundImage, maskImage, borderTopLeftRadius, borderTopStyle } =
    getComputedStyle(element);
  if (display === 'contents') return undefined;
  const isPainted = !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  if (maskImage !== 'none') return isPainted ? 'icon' : undefined;
  if (!isPainted && (backgroundImage === 'none' || !showsText(element))) return undefined;
  const isRounded = borderTopLeftRadius !== '0px' && borderTopStyle === 'none';
  return isRounded && !element.matches(FRAMED) ? 'shape' : 'ground';
}

/** Controls that the browser draws: they have a border in any case. */
const FRAMED = 'button, input, select, textarea';
