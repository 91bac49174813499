import { type Ground, groundOf, type Grounds } from '../../contrast/ground-of.js';
import { contrastRatio } from '../../contrast/ratio.js';
import { readableInk, seenOn } from '../../contrast/readable-ink.js';
import { hex, rgba } from '../../contrast/rgba.js';
import type { Effect } from '../effect.js';
import { Marks } from '../marks.js';
import { Covers } from './covers.js';
import { hasText } from './has-text.js';
import { inView } from './in-view.js';

/** Names the colour that an element's text gets. */
const INK = 'data-curb-cut-ink';

/** Changes the colour of text whose contrast with what lies behind it is too low, as little as possible; leaves all other text alone. */
export const smartContrast: Effect<string> = async (_value, context, signal) => {
  const covers = new Covers();
  const inks = new Marks(context, INK);
  await inView(context.page, look, signal);

  /** Everything is read before anything is written, so that nothing is laid out anew in between. */
  function* look(elements: Iterable<Element>): Generator<undefined> {
    const failing = new Map<Element, Better>();
    const grounds: Grounds = new Map();
    const judge = (element: Element): void => {
      const better = hasText(element) && betterInk(element, grounds);
      if (better) failing.set(element, better);
    };
    const again: Element[] = [];
    for (const element of elements) {
      yield;
      covers.note(element);
      if (inks.has(element)) again.push(element);
      else judge(element);
    }
    for (const element of again) inks.takeBack(element);
    again.forEach(judge);
    if (failing.size === 0) return;
    const lieUnder = covers.measured();
    const free = [...failing].filter(([element, { ground, laid }]) => !lieUnder(element, ground, laid));
    for (const [element, { ink }] of free) {
      yield;
      inks.give(element, ink, (selector) => inkRule(selector, ink));
    }
  }
};

/**
 * Outweighs whatever the page calls important: the last part is true of every element, for none has two ids, and only adds specificity. A
 * layer would do the same, but Chromium lays the whole page out anew when a layer is removed.
 */
const inkRule = (selector: string, ink: string): string => `${selector}:not(#a#b#c#d){color:${ink}!important}`;

/** A colour that can be read, and the element on whose background it can. */
interface Better {
  readonly ink: string;
  readonly ground: Element | undefined;
  readonly laid: Element | undefined;
}

function betterInk(element: Element, grounds: Grounds): Better | undefined {
  const style = getComputedStyle(element);
  const ink = rgba(style.color);
  const ground = ink[3] > 0 ? groundOf(element, grounds) : undefined;
  if (!ground) return undefined;
  const seen = seenOn(ink, ground);
  const ratio = contrastRatio(seen, ground.colour);
  // Most text is easy to read: no more is asked about it, for every question has its cost.
  if (ratio >= ENHANCED || isDrawnOtherwise(element, style, ground)) return undefined;
  const needed = ratioFor(element, style);
  if (ratio >= needed) return undefined;
  return { ink: hex(readableInk(seen, ground, needed)), ground: ground.element, laid: ground.laid };
}

/** Left alone: text that a shadow sets off, transparent letters, which are filled by other means, and disabled controls, which need no contrast. */
const isDrawnOtherwise = (element: Element, style: CSSStyleDeclaration, ground: Ground): boolean =>
  standsOutByShadow(style, ground) || rgba(style.webkitTextFillColor)[3] === 0 || element.matches(':disabled');

/** A faint shadow makes nothing stand out. */
const standsOutByShadow = ({ textShadow }: CSSStyleDeclaration, ground: Ground): boolean =>
  (textShadow.match(/\w+\([^)]*\)/g) ?? []).some(
    (colour) => contrastRatio(seenOn(rgba(colour), ground), ground.colour) >= MINIMUM_LARGE,
  );

/** The ratios of WCAG 2.2: what helps people with low vision (1.4.6), what text needs at least, and large text (1.4.3). */
const ENHANCED = 7;
const MINIMUM = 4.5;
const MINIMUM_LARGE = 3;

/** A link that differs from the text around it by its colour alone keeps as much of that colour as can be read. */
function ratioFor(element: Element, style: CSSStyleDeclaration): number {
  if (isToldByColour(element, style)) return isLarge(style) ? MINIMUM_LARGE : MINIMUM;
  return isLarge(style) ? MINIMUM : ENHANCED;
}

function isToldByColour(element: Element, { textDecorationLine, color }: CSSStyleDeclaration): boolean {
  const around = element.closest('a[href]')?.parentElement;
  return !!around && !textDecorationLine.includes('underline') && getComputedStyle(around).color !== color;
}

/** 18 points, or 14 in bold (WCAG 2.2, large scale). */
function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}
