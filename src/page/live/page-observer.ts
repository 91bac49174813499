import type { Edit } from '../../ledger/edit.js';
import { isCustom } from '../../support/elements/is-custom.js';
import type { Root } from '../tree/walk.js';

/** What the page did, as the observer passes it on. */
export interface PageEvents {
  /** The page, not we, wrote this attribute. Told at once, before anything else is written. */
  readonly attribute: (element: Element, name: string) => void;
  /** Nodes came into or went out of `parent`. */
  readonly children: (parent: Node, added: NodeList, removed: NodeList) => void;
  /** The text of a text node changed. */
  readonly text: (node: Node) => void;
}

/** One observer for all trees of the page. What we write ourselves, through `quietly`, it does not report. */
export class PageObserver {
  readonly #events: PageEvents;
  readonly #attributes: Set<string>;
  readonly #observer = new MutationObserver((records) => {
    this.#report(records);
  });

  constructor(events: PageEvents, attributes: Iterable<string>) {
    this.#events = events;
    this.#attributes = new Set(attributes);
  }

  /** Adds these attributes to those that are reported, for every tree that is passed to `watch` from now on. */
  hear(attributes: Iterable<string>): void {
    for (const attribute of attributes) this.#attributes.add(attribute);
  }

  /** Starts to report what happens in this tree; trees inside it (shadow roots, frames) are watched one by one. */
  watch(root: Root): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...this.#attributes],
    });
  }

  /** Reports at once what has happened so far, without waiting for the end of the current script. */
  flush(): void {
    this.#report(this.#observer.takeRecords());
  }

  /** Runs a write of ours and drops its own records; what the page does in response, even inside the same call, is reported. */
  quietly(edits: readonly Edit[], write: () => void): void {
    this.flush();
    try {
      write();
    } finally {
      this.#report(withoutOwn(this.#observer.takeRecords(), edits));
    }
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #report(records: readonly MutationRecord[]): void {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (attributeName !== null) this.#events.attribute(target as Element, attributeName);
      else if (type === 'childList') this.#events.children(target, addedNodes, removedNodes);
      else this.#events.text(target);
    }
  }
}

/**
 * Nobody can react synchronously to a write on a plain element, so all records of its attributes are ours, also those that only restore
 * their order. A custom element can react: there the first record that fits an edit is ours, a second one the page's.
 */
function withoutOwn(records: readonly MutationRecord[], edits: readonly Edit[]): MutationRecord[] {
  const plain = new Set<Node>();
  for (const edit of edits) if ('element' in edit && !isCustom(edit.element)) plain.add(edit.element);
  const rest = records.filter(({ type, target }) => type !== 'attributes' || !plain.has(target));
  for (const edit of edits) {
    if ('element' in edit && plain.has(edit.element)) continue;
    const own = rest.findIndex((record) => isOwn(record, edit));
    if (own >= 0) rest.splice(own, 1);
  }
  return rest;
}

function isOwn(record: MutationRecord, edit: Edit): boolean {
  switch (edit.kind) {
    case 'attribute':
      return record.target === edit.element && record.attributeName === edit.name;
    case 'style':
      return record.target === edit.element && record.attributeName === 'style';
    case 'insert':
      return [...record.addedNodes, ...record.removedNodes].includes(edit.node);
    default:
      return false;
  }
}
