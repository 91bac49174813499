import type { Edit } from '../ledger/edit.js';
import { inSlices } from '../support/timing/slices.js';
import { KIND_ATTRIBUTES, type Kind } from './kind/kinds.js';
import { fileFound } from './live/file-found.js';
import { Filing } from './live/filing.js';
import { Intake } from './live/intake.js';
import { PageObserver } from './live/page-observer.js';
import { Register } from './live/register.js';
import { Trees } from './live/trees.js';
import type { PageListener } from './page-listener.js';
import { visitAll, walkComposed, type Root, type Visitor } from './tree/walk.js';
import { isElement } from '../support/elements/is-element.js';

/** Finds elements whose kind neither tag nor attribute tells, by native queries; runs once over every part of the page that arrives. */
export type Finder = (within: Element | Root) => Iterable<readonly [Element, Kind]>;

/**
 * The live index of the page: walked once, then kept by mutation records alone. It knows which elements there are of each kind, in
 * order, across open shadow roots and same-origin frames, and tells its listeners what changes.
 */
export class LivePage {
  readonly #document: Document;
  #finders: readonly Finder[];
  readonly #observer: PageObserver;
  readonly #ending = new AbortController();
  readonly #listeners = new Set<PageListener>();
  readonly #filing = new Filing();
  readonly #register = new Register(this.#filing, this.#listeners);
  readonly #intake: Intake;
  readonly #trees: Trees;

  /** `watched`: attributes that listeners want to hear of, besides those that decide an element's kind. */
  constructor(document: Document, watched: Iterable<string> = [], finders: readonly Finder[] = []) {
    this.#document = document;
    this.#finders = finders;
    const { signal } = this.#ending;
    this.#intake = new Intake(
      { came: (top) => this.#fileWithin(top), left: (top) => { this.#drop(top); } }, // prettier-ignore
      signal,
    );
    this.#trees = new Trees(
      {
        came: (top) => this.#intake.came(top),
        met: (root, isNew) => this.#met(root, isNew),
        left: (document) => this.#forgetWithin(document),
      },
      signal,
    );
    // The first listener of all: whoever hears after it may ask for what a frame shows.
    this.listen({
      filed: (element, kinds, before) => before.length === 0 && kinds.includes('frame') && this.#trees.follow(element),
      gone: (element) => this.#trees.leave(element),
    });
    this.#observer = new PageObserver(
      {
        attribute: (element, name) => this.#attribute(element, name),
        children: (parent, added, removed) => this.#children(parent, added, removed),
        text: (node) => {
          if (node.parentElement) this.#content(node.parentElement);
        },
      },
      new Set([...KIND_ATTRIBUTES, ...watched]),
    );
  }

  /** Walks the page for the first time, in slices; resolves when every element is filed. */
  start(): Promise<void> {
    this.#trees.start(this.#document);
    return this.settled();
  }

  /** Leaves the page alone from now on and forgets all about it. */
  stop(): void {
    this.#ending.abort();
    this.#observer.stop();
    this.#listeners.clear();
  }

  /** Tells `listener` of every change from now on, until `signal` ends it. */
  listen(listener: PageListener, signal?: AbortSignal): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** The trees of the page that have been met so far. Listeners for a `root` hear of each one once, when it first appears. */
  get trees(): readonly Root[] {
    return this.#trees.all;
  }

  /** All elements that are of any kind, in the order of the composed tree. */
  get filed(): readonly Element[] {
    return this.#filing.filed;
  }

  /** All elements of a kind, in the order of the composed tree. */
  all(kind: Kind): readonly Element[] {
    return this.#filing.all(kind);
  }

  /** The kinds under which an element is filed; empty for an element that is not, or not yet. */
  kinds(element: Element): readonly Kind[] {
    return this.#filing.kinds(element);
  }

  /**
   * From now on also watches these attributes and runs these finders, over the page as it is and over whatever arrives; resolves when the
   * finders have gone through what is there already.
   */
  async widen(watched: Iterable<string>, finders: readonly Finder[] = []): Promise<void> {
    this.#observer.hear(watched);
    this.#finders = [...this.#finders, ...finders];
    if (this.#ending.signal.aborted) return;
    const { trees } = this;
    for (const tree of trees) this.#observer.watch(tree);
    await this.#find(trees, finders);
  }

  /** Files the element under one more kind, which its behaviour has revealed. */
  mark(element: Element, kind: Kind): void {
    this.#register.mark(element, kind);
  }

  /** Takes back a `mark`. */
  unmark(element: Element, kind: Kind): void {
    this.#register.unmark(element, kind);
  }

  /** Runs a write of ours so that it is not mistaken for the page's own; elements that it touches are filed anew. */
  quietly(edits: readonly Edit[], write: () => void): void {
    this.#observer.quietly(edits, write);
    for (const edit of edits) this.#written(edit);
  }

  /** Processes what the page has done so far at once, without waiting for the observer. */
  flush(): void {
    this.#observer.flush();
  }

  /** Resolves when everything that has happened so far is filed. */
  async settled(): Promise<void> {
    this.flush();
    while (this.#intake.working) {
      await this.#intake.working;
      this.flush();
    }
  }

  #attribute(element: Element, name: string): void {
    this.#register.attributeWritten(element, name);
    for (const listener of this.#listeners) listener.attribute?.(element, name);
  }

  #children(parent: Node, added: NodeList, removed: NodeList): void {
    for (const node of added) {
      if (!isElement(node)) continue;
      this.#intake.came(node);
      for (const listener of this.#listeners) listener.came?.(node);
    }
    for (const node of removed) {
      if (isElement(node)) this.#intake.left(node);
    }
    const element = elementOrHost(parent);
    if (element) this.#content(element);
  }

  #moved(element: Element): void {
    if (element.isConnected) this.#intake.came(element);
    else this.#intake.left(element);
  }

  #content(element: Element): void {
    for (const listener of this.#listeners) listener.content?.(element);
  }

  async #fileWithin(top: Element | Root): Promise<void> {
    if (!top.isConnected) return;
    const trees: (Element | Root)[] = [top];
    await this.#walk(top, {
      element: (element) => this.#register.file(element),
      root: (root) => {
        trees.push(root);
        this.#trees.meet(root);
      },
    });
    await this.#find(trees, this.#finders);
  }

  #walk(top: Element | Root, visitor: Visitor): Promise<void> {
    return inSlices(walkComposed(top, visitor), () => undefined, this.#ending.signal);
  }

  #find(trees: readonly (Element | Root)[], finders: readonly Finder[]): Promise<void> {
    const file = (element: Element, kind: Kind): void => this.#register.mark(element, kind);
    return inSlices(fileFound({ trees, finders, file }), () => undefined, this.#ending.signal);
  }

  #met(root: Root, isNew: boolean): void {
    this.#observer.watch(root);
    if (!isNew) return;
    for (const listener of this.#listeners) listener.root?.(root);
  }

  #written(edit: Edit): void {
    if (edit.kind === 'attribute') this.#register.edited(edit);
    else if (edit.kind === 'insert' && isElement(edit.node)) this.#moved(edit.node);
  }

  #drop(top: Element): void {
    if (!top.isConnected) this.#forgetWithin(top);
    else visitAll(top, { element: (element) => this.#register.move(element) });
  }

  #forgetWithin(top: Element | Root): void {
    visitAll(top, { element: (element) => this.#register.forget(element) });
  }
}

/** The node itself where it is an element; the host where it is a shadow root. */
const elementOrHost = (node: Node): Element | undefined =>
  isElement(node) ? node : (node as Partial<ShadowRoot>).host;
