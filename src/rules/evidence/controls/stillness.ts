import { deepActiveElement } from '../../../page/composed-tree.js';

/** Knows whether anything has come about in an element's page since it began to look: a click, or a change of tree, attributes, text or focus. */
export class Stillness {
  readonly #roots: ReadonlySet<Node>;
  readonly #page: Document;
  #observer: MutationObserver | undefined;
  #hasChanged = false;
  #active: Element | null = null;

  constructor(element: Element) {
    this.#page = element.ownerDocument;
    this.#roots = new Set([this.#page, element.getRootNode()]);
  }

  readonly #onClick = (): void => {
    this.#hasChanged = true;
  };

  /** Looks from now on. */
  begin(): void {
    this.#observer?.disconnect();
    this.#hasChanged = false;
    this.#page.addEventListener('click', this.#onClick, true);
    this.#active = deepActiveElement(this.#page);
    this.#observer = new MutationObserver(() => (this.#hasChanged = true));
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    for (const root of this.#roots) this.#observer.observe(root, options);
  }

  /** Looks for the last time: true where everything is as it was. */
  end(): boolean {
    const unheard = this.#observer?.takeRecords() ?? [];
    this.#observer?.disconnect();
    this.#page.removeEventListener('click', this.#onClick, true);
    return !this.#hasChanged && unheard.length === 0 && deepActiveElement(this.#page) === this.#active;
  }
}
