import { setStyle } from '../../ledger/edit.js';
import { folded } from '../../page/name/text.js';
import { isRendered } from '../../page/look/visibility.js';
import type { Rule } from '../rule.js';

/** The spacing that a text must bear, in ems of its own size (WCAG 1.4.12). */
const LEAST: Readonly<Record<string, number>> = { 'letter-spacing': 0.12, 'word-spacing': 0.16, 'line-height': 1.5 };

/** What takes the value from around it fixes nothing itself. */
const BORROWED = /^(inherit|unset|revert|revert-layer)$/;

/** What browsers make of `line-height: normal`, about. */
const NORMAL_LINE = 1.2;

/** A tight spacing that an element's own style makes important gives way to whoever needs a wider one. */
export const textSpacing: Rule = {
  id: 'text-spacing',
  wcag: ['1.4.12'],
  confidence: 'certain',
  kinds: ['spaced'],
  watches: ['style'],
  soundIf: [],
  repair: (element) => {
    const { style } = element as HTMLElement;
    const tight = Object.keys(LEAST).filter((name) => isFixed(style, name) && isTight(element, name));
    if (tight.length === 0) return undefined;
    return {
      edits: tight.map((name) => setStyle(element as HTMLElement, name, style.getPropertyValue(name))),
      evidence: 'an important spacing in its own style',
    };
  },
};

const isFixed = (style: CSSStyleDeclaration, name: string): boolean =>
  style.getPropertyPriority(name) === 'important' && !BORROWED.test(style.getPropertyValue(name));

/** Some text that is seen has the spacing from this element, and less of it than it needs. */
function isTight(element: Element, name: string): boolean {
  const given = spacingOf(element, name);
  return [element, ...element.querySelectorAll('*')].filter(showsText).some((part) => {
    const own = spacingOf(part, name);
    const isTaken = own.pixels === given.pixels || own.ems === given.ems;
    return isTaken && own.ems < (LEAST[name] ?? 0) && (name !== 'line-height' || isWrapped(part, own.pixels));
  });
}

/** Between lines there is only something where there are two. */
const isWrapped = (element: Element, line: number): boolean => element.getBoundingClientRect().height > 1.5 * line;

interface Spacing {
  readonly pixels: number;
  readonly ems: number;
}

function spacingOf(element: Element, name: string): Spacing {
  const style = getComputedStyle(element);
  const size = parseFloat(style.fontSize);
  const set = parseFloat(style.getPropertyValue(name));
  const pixels = isNaN(set) ? (name === 'line-height' ? NORMAL_LINE * size : 0) : set;
  return { pixels, ems: Number((pixels / size).toFixed(3)) };
}

/** It has text of its own, where somebody can see it. */
function showsText(element: Element): boolean {
  const hasText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && folded((node as Text).data),
  );
  if (!hasText || !isRendered(element)) return false;
  const { right, bottom } = element.getBoundingClientRect();
  const { scrollLeft, scrollTop } = element.ownerDocument.documentElement;
  return right + scrollLeft > 0 && bottom + scrollTop > 0;
}
