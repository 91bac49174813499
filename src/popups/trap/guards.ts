import { insertNode } from '../../ledger/edit.js';
import type { Ledger } from '../../ledger/ledger.js';
import { IGNORE_ATTRIBUTE } from '../../settings/ignored.js';
import { OPEN_DIALOG } from './open-dialog.js';

/** Who puts guards into the page. */
const WRITER = 'popup-guards';

/**
 * A tab stop right before and right after a popup. Focus that comes out of a frame of another origin, or out of a control of several
 * parts, arrives there instead of in the browser's own bars, and can be led back.
 */
export class Guards {
  readonly #layer: Element;
  readonly #ledger: Ledger;
  readonly #nodes = [guard(), guard()] as const;

  constructor(layer: Element, ledger: Ledger) {
    this.#layer = layer;
    this.#ledger = ledger;
  }

  /** True for one of the two. */
  has(element: Element): boolean {
    return this.#nodes.some((node) => node === element);
  }

  /** Puts them into the page, where they are not there yet. */
  post(): void {
    const [before, after] = this.#nodes;
    const element = this.#layer;
    const { parentNode, nextSibling } = element;
    if (before.isConnected || !parentNode) return;
    const edits = [insertNode(before, parentNode, element), insertNode(after, parentNode, nextSibling)];
    this.#ledger.write({ rule: WRITER, element, edits, ...OPEN_DIALOG });
  }

  /** Takes them out again. */
  withdraw(): void {
    this.#ledger.undo(this.#layer, WRITER);
  }
}

/** Out of sight and out of the flow, as far as inline style reaches. */
function guard(): HTMLElement {
  const node = document.createElement('span');
  node.tabIndex = 0;
  node.setAttribute(IGNORE_ATTRIBUTE, '');
  node.style.cssText =
    'position: fixed; inset-block-start: 0; inline-size: 1px; block-size: 1px; outline: none; opacity: 0;';
  return node;
}
