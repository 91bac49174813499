import { endOfRun } from '../../../support/end-of-run.js';
import { flatTreeParent } from '../../../support/elements/flat-tree-parent.js';
import type { TextBlock } from './text-blocks.js';

/** The blocks in which something is selected, in whichever document or open shadow tree; none where nothing is. */
export function selectedBlocks(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const nodes = blocks.flatMap((block) => block.nodes);
  const roots = [...new Set(nodes.map((node) => node.getRootNode()))];
  const shadowRoots = roots.filter((root) => 'host' in root) as ShadowRoot[];
  for (const document of new Set(nodes.map(({ ownerDocument }) => ownerDocument))) {
    const range = rangeIn(document, shadowRoots);
    if (!range) continue;
    const first = countBefore(nodes, { node: range.startContainer, offset: range.startOffset, isEnd: false });
    const end = countBefore(nodes, { node: range.endContainer, offset: range.endOffset, isEnd: true });
    const selected = new Set(nodes.slice(first, end));
    if (selected.size === 0) continue;
    return blocks.filter((block) => block.nodes.some((node) => selected.has(node)));
  }
  return [];
}

/** What is selected in a document; where that lies in a shadow tree, some browsers tell of it only there. */
function rangeIn(document: Document, shadowRoots: readonly ShadowRoot[]): AbstractRange | undefined {
  const selections = [document, ...shadowRoots].map((root) => (root as Partial<Document>).getSelection?.());
  for (const selection of selections) {
    if (!selection || selection.rangeCount === 0) continue;
    const range = composed(selection, shadowRoots) ?? selection.getRangeAt(0);
    if (!range.collapsed) return range;
  }
  return undefined;
}

/** Unlike plain ranges, these reach into shadow trees. */
function composed(selection: Selection, shadowRoots: readonly ShadowRoot[]): AbstractRange | undefined {
  const { getComposedRanges } = selection as { getComposedRanges?: (options: object) => readonly AbstractRange[] };
  return getComposedRanges?.call(selection, { shadowRoots })[0];
}

/** Where a selection begins or ends. */
interface Point {
  readonly node: Node;
  readonly offset: number;
  readonly isEnd: boolean;
}

/** How many of the texts, which are in the order in which they are shown, lie before the point; the one in which a selection ends does. */
function countBefore(texts: readonly Text[], point: Point): number {
  return endOfRun((place) => liesBefore(texts[place] as Text, point), 0, texts.length);
}

function liesBefore(text: Text, { node, offset, isEnd }: Point): boolean {
  if (text === node) return offset >= (isEnd ? 1 : text.length);
  const around = pathOf(text);
  const child = around.find(({ parentNode }) => parentNode === node);
  if (child) return precedes(child, node.childNodes[offset]);
  const others = pathOf(node);
  const shared = around.findIndex((one) => others.includes(one));
  const [one, other] = [around[shared - 1], others[others.findIndex((at) => at === around[shared]) - 1]];
  // Without the other it is shown in the node, but stands in the shadow tree of that.
  return one && other ? precedes(one, other) : isEnd;
}

/** Everything precedes the end of what it is in. */
const precedes = (one: Node, other: Node | undefined): boolean =>
  !other || (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/** The node, or the host of this shadow root, and all that it is shown in. */
function pathOf(node: Node): Node[] {
  const isRoot = node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  const path: Node[] = [isRoot ? (node as ShadowRoot).host : node];
  for (let at = flatTreeParent(path[0] as Element); at; at = flatTreeParent(at)) path.push(at);
  return path;
}
