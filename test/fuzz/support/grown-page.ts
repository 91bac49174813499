import type { Deed } from './random-deeds.js';
import type { Seedling } from './random-markup.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A page that is made from data and does to itself what it is told, whether or not somebody mends it meanwhile. */
export class GrownPage {
  readonly #window: Window & typeof globalThis;
  /** What the page has made, in the order of its making: nodes of others never count. */
  readonly #made: Element[] = [];
  readonly #root: HTMLElement;

  constructor(window: Window & typeof globalThis, beginning: readonly Seedling[]) {
    this.#window = window;
    const { document } = window;
    document.title = 'Random';
    document.documentElement.lang = 'en';
    document.querySelector('[data-root]')?.remove();
    this.#root = document.createElement('div');
    this.#root.dataset['root'] = '';
    document.body.append(this.#root);
    this.#made.push(this.#root);
    for (const seedling of beginning) this.#grow(this.#root, seedling, null);
  }

  /** Does one deed; what cannot be done, such as moving an element into itself, is left. */
  take(deed: Deed): void {
    if (deed.do === 'title') this.#window.document.title = deed.text;
    if (deed.do === 'language') this.#window.document.documentElement.lang = deed.value;
    if ('on' in deed) this.#takeOn(this.elementOf(deed), deed);
  }

  /** The element that a deed is done to. */
  elementOf({ on }: { readonly on: number }): Element {
    return this.#made[on % this.#made.length]!;
  }

  #takeOn(element: Element, deed: Deed): void {
    switch (deed.do) {
      case 'write':
        write(element, ...deed.attribute);
        break;
      case 'erase':
        element.removeAttribute(deed.name);
        break;
      case 'say':
        element.textContent = deed.text;
        break;
      case 'retell':
        if (element.firstChild?.nodeType === Node.TEXT_NODE) element.firstChild.nodeValue = deed.text;
        break;
      case 'grow':
        this.#grow(element, deed.child, null);
        break;
      case 'put': {
        const before = this.#made[deed.before % this.#made.length]!;
        this.#grow(element, deed.child, before.parentNode === element ? before : null);
        break;
      }
      case 'take out':
        if (element !== this.#root) element.remove();
        break;
      case 'move':
        this.#move(element, this.#made[deed.into % this.#made.length]!);
        break;
      case 'empty':
        element.replaceChildren();
        break;
      case 'open root':
        this.#fill(element, [deed.child]);
        break;
      case 'style':
        if ('style' in element) (element as HTMLElement).style.setProperty(deed.property, deed.value);
    }
  }

  #grow(parent: Node, { tag, attributes, children, inside }: Seedling, before: Node | null): void {
    const { document } = this.#window;
    const element = tag === 'svg' || tag === 'use' ? document.createElementNS(SVG, tag) : document.createElement(tag);
    this.#made.push(element);
    for (const [name, value] of attributes) write(element, name, value);
    for (const child of children) this.#plant(element, child);
    // In a frame's document there is one of everything already.
    if (parent.nodeType === Node.DOCUMENT_NODE) return;
    parent.insertBefore(element, before);
    if (inside.length > 0) this.#fill(element, inside);
  }

  #plant(parent: Node, child: Seedling | string): void {
    if (typeof child === 'string') parent.appendChild(this.#window.document.createTextNode(child));
    else this.#grow(parent, child, null);
  }

  #fill(element: Element, content: readonly (Seedling | string)[]): void {
    const inner =
      element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.body : opened(element);
    if (inner) for (const child of content) this.#plant(inner, child);
  }

  #move(element: Element, into: Element): void {
    if (element === this.#root || holds(element, into)) return;
    into.append(element);
  }
}

/** A frame keeps the document it has: two frames never load another one at the same moment. */
function write(element: Element, name: string, value: string): void {
  if (name !== 'src' || element.localName !== 'iframe') element.setAttribute(name, value);
}

/** The open shadow root of an element, made where it may have one. */
function opened(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  try {
    return element.attachShadow({ mode: 'open' });
  } catch {
    return null;
  }
}

function holds(outer: Element, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? frameOf(at)) {
    if (at === outer) return true;
  }
  return false;
}

const frameOf = (node: Node): Element | null => (node as Partial<Document>).defaultView?.frameElement ?? null;
