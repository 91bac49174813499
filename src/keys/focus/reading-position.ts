import { composedClosest, deepActiveElement } from '../../page/composed-tree.js';
import type { LivePage } from '../../page/live-page.js';
import { inEveryDocument } from '../../page/every-document.js';

/** Where the visitor is: at the focus, else where focus or the selection was last, even after the page has taken that element away. */
export class ReadingPosition {
  #last: Element | null = null;
  #trace: Range | undefined;

  constructor(page: LivePage, signal: AbortSignal) {
    inEveryDocument(
      page,
      (document) => {
        document.addEventListener('focusin', (event) => this.#note(event.composedPath()[0] as Element), { signal });
        document.addEventListener('selectionchange', () => this.#note(anchorOf(document)), { signal });
      },
      signal,
    );
  }

  get element(): Element | null {
    const active = deepActiveElement();
    if (active && active !== active.ownerDocument.body && !isOwn(active)) return active;
    return this.#last?.isConnected === false ? traced(this.#trace) : this.#last;
  }

  #note(element: Element | null): void {
    if (!element || element === element.ownerDocument.body || isOwn(element)) return;
    this.#last = element;
    this.#trace = element.ownerDocument.createRange();
    this.#trace.setStartBefore(element);
  }
}

function isOwn(element: Element): boolean {
  return composedClosest(element, 'curb-cut') !== null;
}

function anchorOf(document: Document): Element | null {
  const node = document.getSelection()?.anchorNode;
  return node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node?.parentElement ?? null);
}

/** A range stays where its element was: after what came before it, in what lay around it. */
function traced(range: Range | undefined): Element | null {
  const around = range?.startContainer;
  if (!range || !around?.isConnected) return null;
  for (let node = around.childNodes[range.startOffset - 1] ?? null; node; node = node.previousSibling) {
    if (node.nodeType === Node.ELEMENT_NODE) return node as Element;
  }
  return around.nodeType === Node.ELEMENT_NODE ? (around as Element) : null;
}
