import { composedClosest, deepActiveElement } from '../../page/composed-tree.js';
import { inEveryDocument } from '../../page/every-document.js';
import type { LivePage } from '../../page/live-page.js';
import { Place } from '../../page/place.js';

/** Where the visitor is: at the focus, else where focus or the selection was last, even after the page has taken that element away. */
export class ReadingPosition {
  #last: Place | undefined;

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
    return this.#last?.nearest ?? null;
  }

  #note(element: Element | null): void {
    if (!element || element === element.ownerDocument.body || isOwn(element)) return;
    this.#last = new Place(element);
  }
}

function isOwn(element: Element): boolean {
  return composedClosest(element, 'curb-cut') !== null;
}

function anchorOf(document: Document): Element | null {
  const node = document.getSelection()?.anchorNode;
  return node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node?.parentElement ?? null);
}
