import { flatTreeParent } from '../../../support/elements/flat-tree-parent.js';
import type { TextBlock } from './text-blocks.js';

/** The blocks in which something is selected, in whichever document or open shadow tree; none where nothing is. */
export function selectedBlocks(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const nodes = blocks.flatMap((block) => block.nodes);
  const roots = [...new Set(nodes.map((node) => node.getRootNode()))];
  const shadowRoots = roots.filter((root) => 'host' in root) as ShadowRoot[];
  for (const document of new Set(nodes.map(({ ownerDocument }) => ownerDocument))) {
    const range = rangeIn(document, shadowRoots);
    const [first, last] = range ? [nodes.findIndex(from(range)), nodes.findLastIndex(to(range))] : [-1, -1];
    if (first < 0 || last < first) continue;
    const selected = new Set(nodes.slice(first, last + 1));
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

const from = ({ startContainer, startOffset }: AbstractRange): ((text: Text) => boolean) =>
  liesIn(startContainer.childNodes[startOffset] ?? startContainer);

const to = ({ endContainer, endOffset }: AbstractRange): ((text: Text) => boolean) =>
  liesIn(endContainer.childNodes[endOffset - 1] ?? endContainer);

/** True for a text that is the node, or is shown in it. */
function liesIn(node: Node): (text: Text) => boolean {
  return (text) => {
    if (text === node) return true;
    for (let at: Element | null = text.assignedSlot ?? text.parentElement ?? hostOf(text); at; at = flatTreeParent(at))
      if (at === node) return true;
    return false;
  };
}

/** Of a text that stands in a shadow tree by itself. */
const hostOf = (text: Text): Element | null => (text.getRootNode() as Partial<ShadowRoot>).host ?? null;
