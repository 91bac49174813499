import { flatTreeChildren } from '../../../support/elements/flat-tree-children.js';
import { isElement } from '../../../support/elements/is-element.js';
import { isSlot } from '../../../support/elements/is-slot.js';
import type { Effect } from '../effect.js';
import type { Attention } from './attention.js';
import { followAttention } from './attention.js';
import { caretAt } from './caret-at.js';
import { drawOver } from './draw-over.js';

/** Shows the text that the pointer or focus is on in large letters, beside it. */
export const magnifier: Effect<true> = (_value, { layer, page }, signal) => {
  const glass = drawOver(layer, LOOKS, signal);
  glass.hidden = true;
  followAttention(
    page,
    (attention) => {
      const text = textAt(attention);
      glass.hidden = !text;
      glass.textContent = text;
      if (text) place(glass, attention);
    },
    signal,
  );
};

/** More than this is a text to be read, not a label to be made out. */
const MOST = 300;

/** Distance from the pointer, in CSS pixels. */
const GAP = 24;

/** Above the reading mask, which would darken it. */
const LOOKS = `
  z-index:1;max-width:min(40em, 90vw);max-height:40vh;overflow:hidden;padding:.4em .6em;border:3px solid #0b3d91;border-radius:6px;
  background:#fff;color:#1a1a1a;font:500 2rem/1.35 system-ui,sans-serif;overflow-wrap:anywhere;
`;

function textAt(attention: Attention): string {
  const { element } = attention;
  const { placeholder, alt } = element as Partial<HTMLInputElement>;
  const own = [valueOf(element), placeholder, alt, element.getAttribute('aria-label'), textOf(element)].find(
    (text) => typeof text === 'string' && text.trim(),
  );
  if (typeof own !== 'string') return '';
  return calm(own).length > MOST ? partAround(own, attention.isPointed ? placeIn(attention) : 0) : calm(own).trim();
}

/** As much of a long text as is shown at once, in whole words: what lies around the place in it. */
function partAround(text: string, place: number): string {
  const all = calm(text).trim();
  const from = Math.max(0, Math.min(calm(text.slice(0, place)).length - MOST / 2, all.length - MOST));
  const part = all.slice(from, from + MOST);
  const begun = from > 0 ? part.replace(/^\S{0,30}\s/, '… ') : part;
  return from + MOST < all.length ? begun.replace(/\s\S{0,30}$/, ' …') : begun;
}

/** How much of what is written in the element comes before the pointer. */
function placeIn(attention: Attention): number {
  const { element } = attention;
  const [node, offset] = caretAt(attention) ?? [];
  if (!node || offset === undefined) return 0;
  // Of a field, browsers tell the place in its value.
  if (node === element && 'value' in element) return offset;
  const texts = textsIn(element);
  const at = texts.indexOf(node as Text);
  return at < 0 ? 0 : joined(texts.slice(0, at)).length + offset;
}

const calm = (text: string): string => text.replace(/\s+/g, ' ');

/** What a field shows of its value, which of many others is for the server alone. */
function valueOf(element: Element): string {
  const { localName, type, value, selectedOptions } = element as HTMLInputElement & HTMLSelectElement;
  if (localName === 'select') return selectedOptions[0]?.label ?? '';
  const isShown = localName === 'textarea' || (localName === 'input' && !UNSHOWN.test(type));
  return isShown ? value : '';
}

/** Types of fields whose value nobody sees. */
const UNSHOWN = /^(?:password|checkbox|radio|image|range|color|hidden)$/;

/** What is written in the element itself; a container is not magnified. */
const textOf = (element: Element): string =>
  isWrittenIn(element) || element.matches('a, button, [role="button"]') ? written(element) : '';

/** True where text stands in the element with nothing around it but slots. */
const isWrittenIn = (element: Element): boolean =>
  [...flatTreeChildren(element)].some((node) =>
    isElement(node) ? isSlot(node) && isWrittenIn(node) : node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim(),
  );

const written = (node: Node): string => joined(textsIn(node));

const joined = (texts: readonly Text[]): string => texts.map(({ data }) => data).join('');

function textsIn(node: Node): readonly Text[] {
  if (node.nodeType === Node.TEXT_NODE) return [node as Text];
  return isElement(node) ? [...flatTreeChildren(node)].flatMap(textsIn) : [];
}

/** Below the pointer, or above it where there is no room. */
function place(glass: HTMLElement, { x, y }: Attention): void {
  const { offsetWidth: width, offsetHeight: height } = glass;
  const below = y + GAP + height <= innerHeight;
  glass.style.top = `${below ? y + GAP : Math.max(0, y - GAP - height)}px`;
  glass.style.left = `${Math.max(0, Math.min(x - width / 2, innerWidth - width))}px`;
}
