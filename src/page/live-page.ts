import type { Edit } from '../ledger/edit.js';
import { giveWay, inSlices } from '../support/slices.js';
import { frameDocument } from './composed-tree.js';
import { KIND_ATTRIBUTES, kindsOf, type Kind } from './kinds.js';
import { PageObserver } from './page-observer.js';
import { watchShadowRoots } from './shadow-watch.js';
import { Shelf } from './shelf.js';
import { composedElements, type Root } from './walk.js';

/** What somebody wants to hear of the page. Everything is told synchronously and must be answered quickly. */
export interface PageListener {
  /** An element came, or came to be of other kinds. `before` is empty for a new one. */
  readonly filed?: (element: Element, kinds: readonly Kind[], before: readonly Kind[]) => void;
  /** An element that was filed left the page. */
  readonly gone?: (element: Element) => void;
  /** The page wrote an attribute that somebody watches. */
  readonly attribute?: (element: Element, name: string) => void;
  /** Text or children inside this element changed. */
  readonly content?: (element: Element) => void;
}

/** Looks natively for elements that no table of tags can tell, once for every part of the page that comes. */
export type Finder = (within: Element | Root) => Iterable<readonly [Element, Kind]>;

const NONE: readonly Kind[] = [];

/**
 * The live index of the page: walked once, then kept by mutation records alone. It knows which elements there are of each kind, in
 * order, across open shadow roots and same-origin frames, and tells its listeners what changes.
 */
export class LivePage {
  readonly #document: Document;
  readonly #finders: readonly Finder[];
  readonly #observer: PageObserver;
  readonly #ending = new AbortController();
  readonly #listeners = new Set<PageListener>();
  readonly #shelves = new Map<Kind, Shelf>();
  readonly #found = new WeakMap<Element, Kind[]>();
  #kinds = new WeakMap<Element, readonly Kind[]>();
  readonly #roots = new WeakSet<Root>();
  readonly #frameDocuments = new WeakMap<Element, Document>();
  readonly #came = new Set<Element | Root>();
  readonly #left = new Set<Element>();
  #working: Promise<void> | undefined;

  /** `watched`: attributes that listeners want to hear of, besides those that decide an element's kind. */
  constructor(document: Document, watched: Iterable<string> = [], finders: readonly Finder[] = []) {
    this.#document = document;
    this.#finders = finders;
    this.#observer = new PageObserver(
      {
        attribute: (element, name) => {
          this.#attribute(element, name);
        },
        children: (parent, added, removed) => {
          this.#children(parent, added, removed);
        },
        text: (node) => {
          if (node.parentElement) this.#content(node.parentElement);
        },
      },
      new Set([...KIND_ATTRIBUTES, ...watched]),
    );
  }

  /** Walks the page for the first time, in slices; resolves when every element is filed. */
  start(): Promise<void> {
    watchShadowRoots((root) => {
      this.#enter(root);
    }, this.#ending.signal);
    this.#enter(this.#document);
    return this.settled();
  }

  /** Leaves the page alone from now on and forgets all about it. */
  stop(): void {
    this.#ending.abort();
    this.#observer.stop();
    this.#listeners.clear();
    this.#shelves.clear();
    this.#kinds = new WeakMap();
  }

  /** Tells `listener` of every change from now on, until `signal` ends it. */
  listen(listener: PageListener, signal?: AbortSignal): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** All elements of a kind, in the order of the composed tree. */
  all(kind: Kind): readonly Element[] {
    return this.#shelves.get(kind)?.ordered ?? [];
  }

  /** The kinds under which an element is filed; empty for an element that is not, or not yet. */
  kinds(element: Element): readonly Kind[] {
    return this.#kinds.get(element) ?? NONE;
  }

  /** Runs a write of ours, so that it is not taken for the page's; elements it touches are filed anew. */
  quietly(edits: readonly Edit[], write: () => void): void {
    this.#observer.quietly(edits, write);
    for (const edit of edits) {
      if (edit.kind === 'attribute' && this.#kinds.has(edit.element)) this.#file(edit.element);
      else if (edit.kind === 'insert' && edit.node.nodeType === Node.ELEMENT_NODE) this.#moved(edit.node as Node as Element);
    }
  }

  /** Hears at once of what the page did up to now. */
  flush(): void {
    this.#observer.flush();
  }

  /** Resolves when everything that has happened so far is filed. */
  async settled(): Promise<void> {
    this.flush();
    while (this.#working) {
      await this.#working;
      this.flush();
    }
  }

  #enter(root: Root): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.watch(root);
    this.#came.add(root);
    this.#work();
  }

  #attribute(element: Element, name: string): void {
    if (KIND_ATTRIBUTES.has(name) && element.isConnected) this.#file(element);
    for (const listener of this.#listeners) listener.attribute?.(element, name);
  }

  #children(parent: Node, added: NodeList, removed: NodeList): void {
    for (const node of added) {
      if (node.nodeType === Node.ELEMENT_NODE) this.#came.add(node as Element);
    }
    for (const node of removed) {
      if (node.nodeType === Node.ELEMENT_NODE) this.#left.add(node as Element);
    }
    const element = parent.nodeType === Node.ELEMENT_NODE ? (parent as Element) : (parent as ShadowRoot).host;
    if (element) this.#content(element);
    if (this.#came.size > 0 || this.#left.size > 0) this.#work();
  }

  #moved(element: Element): void {
    (element.isConnected ? this.#came : this.#left).add(element);
    this.#work();
  }

  #content(element: Element): void {
    for (const listener of this.#listeners) listener.content?.(element);
  }

  #work(): void {
    this.#working ??= this.#fileAll().finally(() => {
      this.#working = undefined;
    });
  }

  async #fileAll(): Promise<void> {
    await giveWay();
    const { signal } = this.#ending;
    while ((this.#left.size > 0 || this.#came.size > 0) && !signal.aborted) {
      await inSlices(takeAll(this.#left), (top) => {
        this.#drop(top);
      });
      for (const top of takeAll(this.#came)) await this.#fileWithin(top, signal);
    }
  }

  async #fileWithin(top: Element | Root, signal: AbortSignal): Promise<void> {
    if (!top.isConnected) return;
    const trees: (Element | Root)[] = [top];
    const elements = composedElements(top, (root) => {
      trees.push(root);
      this.#meet(root);
    });
    await inSlices(
      elements,
      (element) => {
        this.#file(element);
      },
      signal,
    );
    if (signal.aborted) return;
    for (const finder of this.#finders) {
      for (const tree of trees) for (const [element, kind] of finder(tree)) this.#find(element, kind);
    }
  }

  #meet(root: Root): void {
    this.#roots.add(root);
    this.#observer.watch(root);
    const frame = 'defaultView' in root ? root.defaultView?.frameElement : null;
    if (frame) this.#frameDocuments.set(frame, root as Document);
  }

  #find(element: Element, kind: Kind): void {
    const found = this.#found.get(element);
    if (found?.includes(kind)) return;
    this.#found.set(element, [...(found ?? NONE), kind]);
    this.#file(element);
  }

  #file(element: Element): void {
    const before = this.#kinds.get(element) ?? NONE;
    const found = this.#found.get(element);
    const kinds = found ? [...new Set([...kindsOf(element), ...found])] : kindsOf(element);
    if (kinds.length === 0 && before.length === 0) return;
    if (sameKinds(kinds, before)) return;
    if (before.length === 0 && kinds.includes('frame')) this.#followFrame(element);
    this.#kinds.set(element, kinds);
    for (const kind of before) if (!kinds.includes(kind)) this.#shelf(kind).delete(element);
    for (const kind of kinds) this.#shelf(kind).add(element);
    for (const listener of this.#listeners) listener.filed?.(element, kinds, before);
  }

  /** A frame may load one document after another. */
  #followFrame(frame: Element): void {
    const onLoad = (): void => {
      this.#leaveFrame(frame);
      this.#came.add(frame);
      this.#work();
    };
    frame.addEventListener('load', onLoad, { signal: this.#ending.signal });
  }

  /** What a frame showed stays connected to its own, now invisible, document. */
  #leaveFrame(frame: Element): void {
    const old = this.#frameDocuments.get(frame);
    if (!old || frameDocument(frame) === old) return;
    this.#frameDocuments.delete(frame);
    for (const element of composedElements(old, () => undefined)) this.#forget(element);
  }

  #drop(top: Element): void {
    if (top.isConnected) return;
    for (const element of composedElements(top, () => undefined)) this.#forget(element);
  }

  #forget(element: Element): void {
    const kinds = this.#kinds.get(element);
    if (!kinds) return;
    if (kinds.includes('frame')) this.#leaveFrame(element);
    this.#kinds.delete(element);
    for (const kind of kinds) this.#shelf(kind).delete(element);
    for (const listener of this.#listeners) listener.gone?.(element);
  }

  #shelf(kind: Kind): Shelf {
    let shelf = this.#shelves.get(kind);
    if (!shelf) this.#shelves.set(kind, (shelf = new Shelf()));
    return shelf;
  }
}

function sameKinds(a: readonly Kind[], b: readonly Kind[]): boolean {
  return a === b || (a.length === b.length && a.every((kind, i) => kind === b[i]));
}

/** Empties the set and answers with what was in it. */
function takeAll<Item>(set: Set<Item>): Item[] {
  const items = [...set];
  set.clear();
  return items;
}
