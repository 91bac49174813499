import { deepActiveElement } from '../../page/tree/composed-tree.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import { isOwn } from '../../page/tree/is-own.js';
import type { LivePage } from '../../page/live-page.js';
import { Place } from '../../page/tree/place.js';
import { elementOf } from '../../support/events/element-of.js';
import { isElement } from '../../support/elements/is-element.js';

/** Where the visitor is: at the focus, else where focus or the selection was last, even after the page has taken that element away. */
export class ReadingPosition {
  #last: Place | undefined;

  constructor(page: LivePage, signal: AbortSignal) {
    inEveryDocument(
      page,
      (document) => {
        document.addEventListener('focusin', (event) => this.#note(elementOf(event)), { signal });
        document.addEventListener('selectionchange', () => this.#note(anchorOf(document)), { signal });
      },
      signal,
    );
  }

  /** The element there, or the nearest one that is left; `null` before anything had focus or was selected. */
  get element(): Element | null {
    const active = deepActiveElement();
    if (active && isPlace(active)) return active;
    return this.#last?.nearest ?? null;
  }

  #note(element: Element | null): void {
    if (element && isPlace(element)) this.#last = new Place(element);
  }
}

/** The whole page is no place in it, and what is ours is none of it. */
function isPlace(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  return element !== body && element !== documentElement && !isOwn(element);
}

/** `null` as well where a field of ours has focus: to the page, the selection begins right before our host then, in what lies around it. */
function anchorOf(document: Document): Element | null {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  if (!isElement(node)) return node?.parentElement ?? null;
  const next = node.childNodes[selection?.anchorOffset ?? 0];
  return next?.nodeName === 'CURB-CUT' ? null : node;
}
