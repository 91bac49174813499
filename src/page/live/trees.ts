import { IterableWeakSet } from '../../support/memory/iterable-weak-set.js';
import { frameDocument } from '../../support/elements/frame-document.js';
import type { Root } from '../tree/walk.js';
import { FrameDocuments } from './frame-documents.js';
import { watchShadowRoots } from './shadow-watch.js';

/** What is done with the trees that come and go. */
export interface TreeHandling {
  /** A tree, or a frame, that may hold elements nobody has seen: it is to be walked. */
  readonly came: (top: Element | Root) => void;
  /** A tree is met for the first time, or again. */
  readonly met: (root: Root, isNew: boolean) => void;
  /** A document that its frame no longer shows. */
  readonly left: (document: Document) => void;
}

/** The trees that make up a page: its document, open shadow roots whenever they are attached, and the documents of its frames. */
export class Trees {
  readonly #handling: TreeHandling;
  readonly #signal: AbortSignal;
  readonly #met = new IterableWeakSet<Root>();
  readonly #frames = new FrameDocuments();

  constructor(handling: TreeHandling, signal: AbortSignal) {
    this.#handling = handling;
    this.#signal = signal;
  }

  /** Those that were met and are in the page now. */
  get all(): readonly Root[] {
    return [...this.#met].filter(isInPage);
  }

  /** Begins with the document. */
  start(document: Document): void {
    watchShadowRoots((root) => this.#enter(root), this.#signal);
    this.#enter(document);
  }

  /** Takes in a tree that a walk has met. */
  meet(root: Root): void {
    const isNew = !this.#met.has(root);
    this.#met.add(root);
    this.#frames.note(root);
    this.#handling.met(root, isNew);
  }

  /** Keeps up with a frame, which may load one document after another. */
  follow(frame: Element): void {
    const onLoad = (): void => {
      this.leave(frame);
      this.#handling.came(frame);
    };
    frame.addEventListener('load', onLoad, { signal: this.#signal });
  }

  /** Reports the document that the frame showed, where it shows another one or none now. */
  leave(frame: Element): void {
    const old = this.#frames.takeOld(frame);
    if (old) this.#handling.left(old);
  }

  #enter(root: Root): void {
    if (this.#met.has(root)) return;
    this.meet(root);
    this.#handling.came(root);
  }
}

/** A document that its frame no longer shows has no window; in Firefox it has the window of the document that replaced it. */
function isInPage(root: Root): boolean {
  if (!('defaultView' in root)) return root.isConnected;
  const frame = root.defaultView?.frameElement;
  return root.defaultView !== null && (!frame || frameDocument(frame) === root);
}
