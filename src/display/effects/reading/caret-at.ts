import { originOf } from '../../../support/elements/box-in-window.js';
import type { Attention } from './attention.js';

/** The node of the element's tree whose text lies at the place, and how many of its characters lie before that; `undefined` where a browser cannot tell. */
export function caretAt({ element, x, y }: Attention): readonly [node: Node, offset: number] | undefined {
  const { ownerDocument: document } = element;
  const [left, top] = originOf(document.defaultView);
  const root = element.getRootNode();
  if (!('caretPositionFromPoint' in document)) return rangeAt(document, x - left, y - top);
  const shadowRoots = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? [root as ShadowRoot] : [];
  const caret = document.caretPositionFromPoint(x - left, y - top, { shadowRoots });
  return caret ? [caret.offsetNode, caret.offset] : undefined;
}

/** As WebKit tells it, which sees into no shadow tree and no field by this way. */
function rangeAt(document: object, x: number, y: number): readonly [node: Node, offset: number] | undefined {
  const range = (document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }).caretRangeFromPoint?.(
    x,
    y,
  );
  return range ? [range.startContainer, range.startOffset] : undefined;
}
