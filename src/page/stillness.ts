import { deepActiveElement } from './tree/composed-tree.js';

/** What counts as a change. */
export interface StillnessOptions {
  /** Whether a click counts; it does if nothing else is said. */
  readonly clicks?: boolean;
  /** Which changed nodes count, where `isText` if no more than text has come or gone; all do if nothing else is said. */
  readonly counts?: Counts;
}

type Counts = (changed: Node, isText: boolean) => boolean;

/** Tells whether anything has happened in an element's page between `begin` and `end`: a click, or a change of tree, attributes, text or focus. */
export class Stillness {
  readonly #roots: ReadonlySet<Node>;
  readonly #page: Document;
  readonly #clicks: boolean;
  readonly #counts: Counts;
  /** Whether no more than text has changed, by the nodes where it did. */
  readonly #changed = new Map<Node, boolean>();
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
    return ![...this.#changed].some(([node, isText]) => this.#counts(node, isText));
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      const { target } = record;
      this.#changed.set(target, isOfText(record) && this.#changed.get(target) !== false);
    }
  }
}

const isOfText = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type !== 'attributes' && [...addedNodes, ...removedNodes].every(({ nodeType }) => nodeType === Node.TEXT_NODE);
