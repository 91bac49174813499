import { isSlot } from '../../../support/elements/is-slot.js';
import type { Effect } from '../effect.js';
import type { Attention } from './attention.js';
import { followAttention } from './attention.js';
import { drawOver } from './draw-over.js';

/** Shows the text that the pointer or focus is on in large letters, beside it. */
export const magnifier: Effect<true> = (_value, { layer, page }, signal) => {
  const glass = drawOver(layer, LOOKS, signal);
  glass.hidden = true;
  followAttention(
    page,
    (attention) => {
      const text = textAt(attention.element);
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
  z-index:2147483647;  max-width:min(40em, 90vw);max-height:40vh;overflow:hidden;padding:.4em .6em;border:3px solid #0b3d91;border-radius:6px;
  background:#fff;color:#1a1a1a;font:500 2rem/1.35 system-ui,sans-serif;overflow-wrap:anywhere;
`;

function textAt(element: Element): string {
  const { placeholder, alt } = element as Partial<HTMLInputElement>;
  const own = [valueOf(element), placeholder, alt, element.getAttribute('aria-label'), textOf(element)].find(
    (text) => typeof text === 'string' && text.trim(),
  );
  return typeof own === 'string' ? own.trim().replace(/\s+/g, ' ').slice(0, MOST) : '';
}

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
function textOf(element: Element): string {
  const isWritten = drawnIn(element)
    .flatMap((node) => (isSlot(node as Element) ? drawnIn(node) : node))
    .some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
  return isWritten || element.matches('a, button, [role="button"]') ? written(element) : '';
}

const written = (node: Node): string =>
  node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : drawnIn(node).map(written).join('');

/** What stands in a node: in a slot, what that shows. */
function drawnIn(node: Node): readonly Node[] {
  const shown = isSlot(node as Element) ? (node as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return shown.length > 0 ? shown : Array.from(node.childNodes);
}

/** Below the pointer, or above it where there is no room. */
function place(glass: HTMLElement, { x, y }: Attention): void {
  const { offsetWidth: width, offsetHeight: height } = glass;
  const below = y + GAP + height <= innerHeight;
  glass.style.top = `${below ? y + GAP : Math.max(0, y - GAP - height)}px`;
  glass.style.left = `${Math.max(0, Math.min(x - width / 2, innerWidth - width))}px`;
}
