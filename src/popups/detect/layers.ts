import { composedContains, composedParent } from '../../page/tree/composed-tree.js';
import { elementAt } from './element-at.js';
import { isWholePage } from './is-whole-page.js';

/** How far down, and past how many elements, layers are looked for inside something that changed. */
const DEPTH = 5;
const MOST = 80;

/** What a page is made of and a popup is not. */
const CONTENT = 'main, [role=main], curb-cut';

/** The layers of a page at one moment: much that changes lies in the same boxes, and each of them is asked for its style once. */
export class Layers {
  readonly #known = new Map<Element, boolean>();

  /** The layers that a change may have brought into view: the one around the element, else those inside it. */
  of(changed: Element, opener: Element | undefined): Element[] {
    const around = this.#around(changed, opener);
    return around ? [around] : this.#within(changed);
  }

  /** The layer on top at the middle of the document's window; `undefined` where that is the page itself. */
  inTheMiddle(document: Document, opener: Element | undefined): Element | undefined {
    const { innerWidth, innerHeight } = document.defaultView ?? window;
    const hit = elementAt(document, innerWidth / 2, innerHeight / 2);
    return hit ? this.#around(hit, opener) : undefined;
  }

  /** The outermost layer around the element, it included, that holds neither the page's content nor, around it, what opened it. */
  #around(element: Element, opener: Element | undefined): Element | undefined {
    let layer: Element | undefined;
    const { body } = element.ownerDocument;
    for (let at: Element | null = element; at && at !== body; at = composedParent(at)) {
      if (at !== element && opener && composedContains(at, opener)) break;
      if (!this.#has(at)) continue;
      // Whatever is around this one holds the content as well.
      if (at.matches(CONTENT) || at.querySelector(CONTENT)) break;
      layer = at;
    }
    return layer;
  }

  #within(top: Element): Element[] {
    const layers: Element[] = [];
    let row = [...childrenOf(top)];
    for (let depth = 0, seen = 0; depth < DEPTH && row.length > 0; depth++) {
      const next: Element[] = [];
      for (const element of row) {
        if (++seen > MOST) return layers;
        const style = getComputedStyle(element);
        if (style.display === 'none') continue;
        if (this.#has(element, style)) layers.push(element);
        else next.push(...childrenOf(element));
      }
      row = next;
    }
    return layers;
  }

  #has(element: Element, style?: CSSStyleDeclaration): boolean {
    let known = this.#known.get(element);
    if (known === undefined) this.#known.set(element, (known = isLayer(element, style)));
    return known;
  }
}

function childrenOf(element: Element): Iterable<Element> {
  return (element.shadowRoot ?? element).children;
}

/** True for what lies over the page instead of in it. What is in the top layer is fixed, or absolute with nothing around it. */
function isLayer(element: Element, { position } = getComputedStyle(element)): boolean {
  if (position === 'fixed' || element.getAttribute('aria-modal') === 'true') return true;
  if (position !== 'absolute') return false;
  const holder = (element as HTMLElement).offsetParent;
  return !holder || isWholePage(holder);
}
