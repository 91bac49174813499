import { isElement } from '../../support/elements/is-element.js';

/** Where an element stands in the page; once the page has removed it, its place leads to the nearest neighbour that is left. */
export class Place {
  readonly element: Element;
  readonly #trace: Range;

  constructor(element: Element) {
    this.element = element;
    this.#trace = element.ownerDocument.createRange();
    this.#trace.setStartBefore(element);
  }

  /** The parent of the element or, where it was removed together with a larger part of the page, of that part; `null` once that has gone too. */
  get around(): (ParentNode & Node) | null {
    const around = this.#trace.startContainer as ParentNode & Node;
    return around.isConnected ? around : null;
  }

  /** The element itself, else its nearest previous sibling, else its parent; `null` where all of these are gone. */
  get nearest(): Element | null {
    return this.element.isConnected ? this.element : this.#neighbour();
  }

  /** What stands right behind the place, and right before it. */
  get beside(): readonly Element[] {
    const nodes = [...(this.around?.childNodes ?? [])];
    const at = this.#trace.startOffset;
    return [nodes.slice(at).find(isElement), nodes.slice(0, at).findLast(isElement)].filter((one) => one !== undefined);
  }

  /** True where the other, of the same tree, comes after it. */
  isBefore(other: Element): boolean {
    return this.#trace.comparePoint(other, 0) > 0;
  }

  /** A collapsed range stays where its element was: in the same parent, after the same siblings. */
  #neighbour(): Element | null {
    const { around } = this;
    if (!around) return null;
    for (let node = around.childNodes[this.#trace.startOffset - 1] ?? null; node; node = node.previousSibling) {
      if (isElement(node)) return node;
    }
    return isElement(around) ? around : null;
  }
}
