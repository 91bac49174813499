import { deepActiveElement } from './tree/composed-tree.js';

/** What counts as a change. */
export interface StillnessOptions {
  /** Whether a click counts; it does if nothing else is said. */
  readonly clicks?: boolean;
  /** Which changed nodes count; all do if nothing else is said. */
  readonly counts?: (changed: Node) => boolean;
}

/** Tells whether anything has happened in an element's page between `begin` and `end`: a click, or a change of tree, attributes, text or focus. */
export class Stillness {
  readonly #roots: ReadonlySet<Node>;
  readonly #page: Document;
  readonly #clicks: boolean;
  readonly #counts: (changed: Node) => boolean;
  readonly #changed = new Set<Node>();
  #observer: MutationObserver | undefined;
  #isClicked = false;
  #active: Element | null = null;

  constructor(element: Element, { clicks = true, counts = () => true }: StillnessOptions = {}) {
    this.#page = element.ownerDocument;
    this.#roots = new Set([this.#page, element.getRootNode()]);
    this.#clicks = clicks;
    this.#counts = counts;
  }

  readonly #onClick = (): void => {
    this.#isClicked = true;
  };

  /** Starts to watch. */
  begin(): void {
    this.#observer?.disconnect();
    this.#changed.clear();
    this.#isClicked = false;
    if (this.#clicks) this.#page.addEventListener('click', this.#onClick, true);
    this.#active = deepActiveElement(this.#page);
    this.#observer = new MutationObserver((records) => this.#note(records));
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    for (const root of this.#roots) this.#observer.observe(root, options);
  }

  /** Stops watching; true where nothing has changed. */
  end(): boolean {
    this.#note(this.#observer?.takeRecords() ?? []);
    this.#observer?.disconnect();
    this.#page.removeEventListener('click', this.#onClick, true);
    if (this.#isClicked || deepActiveElement(this.#page) !== this.#active) return false;
    return ![...this.#changed].some(this.#counts);
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { target } of records) this.#changed.add(target);
  }
}
