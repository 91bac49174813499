import { IGNORED } from '../../../settings/ignored.js';
import { HEADING_TAGS } from '../../../standards/headings.js';
import { flatTreeChildren } from '../../../support/elements/flat-tree-children.js';
import { frameDocument } from '../../../support/elements/frame-document.js';
import { isElement } from '../../../support/elements/is-element.js';

const BLOCKS = `p, li, ${HEADING_TAGS}, dt, dd, blockquote, figcaption, td, th, caption, summary, pre, label, legend, div, section`;
const SILENT = `script, style, noscript, template, select, textarea, ${IGNORED}, [aria-hidden="true"]`;

/** A stretch of text that is read in one go, and the text nodes that it is made of. */
export interface TextBlock {
  readonly element: Element;
  readonly text: string;
  readonly nodes: readonly Text[];
}

/** Everything that is written inside, and shown, block by block, through open shadow trees and frames of the same origin. */
export function textBlocks(root: Element): TextBlock[] {
  if (root.closest(SILENT)) return [];
  const blocks: { element: Element; nodes: Text[] }[] = [];
  for (const [node, element] of textsIn(root, root.closest(BLOCKS) ?? root)) {
    const last = blocks.at(-1);
    if (last?.element === element) last.nodes.push(node);
    else blocks.push({ element, nodes: [node] });
  }
  return blocks
    .map(({ element, nodes }) => ({ element, nodes, text: nodes.map(({ data }) => data).join('') }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The texts in an element as a reader meets them, each with the block that it belongs to. */
function* textsIn(parent: Element, block: Element): Generator<readonly [Text, Element]> {
  const { display, visibility } = getComputedStyle(parent);
  if (display !== 'contents' && !parent.checkVisibility()) return;
  for (const child of readIn(parent)) {
    if (child.nodeType === Node.TEXT_NODE && visibility === 'visible') yield [child as Text, block];
    else if (isElement(child) && !child.matches(SILENT)) yield* textsIn(child, child.matches(BLOCKS) ? child : block);
  }
}

/** What a reader finds in an element: the page in it where it is a frame. */
function readIn(element: Element): Iterable<Node> {
  const framed = frameDocument(element)?.body;
  return framed ? [framed] : flatTreeChildren(element);
}

/** The word of the block's text that begins at `start`; `length` as the voice tells it, where it does. */
export function wordAt({ text, nodes }: TextBlock, start: number, length?: number): Range | undefined {
  const end = start + (length || (/^\S+/.exec(text.slice(start))?.[0].length ?? 0));
  const [from, to] = [spot(nodes, start, false), spot(nodes, end, true)];
  if (!from || !to || end <= start) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The text node in which the place lies; between two of them the one before, where that is wanted. */
function spot(nodes: readonly Text[], place: number, before: boolean): { node: Text; offset: number } | undefined {
  let left = place;
  for (const node of nodes) {
    if (left < node.length || (before && left === node.length)) return { node, offset: left };
    left -= node.length;
  }
  return undefined;
}
