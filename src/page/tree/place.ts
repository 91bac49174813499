import { isElement } from '../../support/is-element.js';

/** Where an element stands in the page; once the page has taken it away, its place leads to the nearest living neighbour. */
export class Place {
  readonly element: Element;
  readonly #trace: Range;

  constructor(element: Element) {
    this.element = element;
    this.#trace = element.ownerDocument.createRange();
    this.#trace.setStartBefore(element);
  }

  /** What lies around the place and is still there: what lay around the element, or around the part of the page with which it went. */
  get around(): (ParentNode & Node) | null {
    const around = this.#trace.startContainer as ParentNode & Node;
    return around.isConnected ? around : null;
  }

  /** The element itself, else what came before it, else what lay around it; `null` where all of that is gone as well. */
  get nearest(): Element | null {
    return this.element.isConnected ? this.element : this.#neighbour();
  }

  /** True where the other, of the same tree, comes after it. */
  isBefore(other: Element): boolean {
    return this.#trace.comparePoint(other, 0) > 0;
  }

  /** A range stays where its element was: after what came before it, in what lay around it. */
  #neighbour(): Element | null {
    const { around } = this;
    if (!around) return null;
    for (let node = around.childNodes[this.#trace.startOffset - 1] ?? null; node; node = node.previousSibling) {
      if (isElement(node)) return node;
    }
    return isElement(around) ? around : null;
  }
}
