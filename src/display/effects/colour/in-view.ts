import { flatTreeParent } from '../../../support/elements/flat-tree-parent.js';
import type { FollowedPage, Tree } from '../../followed-page.js';
import { IterableWeakSet } from '../../../support/memory/iterable-weak-set.js';
import { Throttle } from '../../../support/timing/throttle.js';
import { SURFACE } from '../../sheet/colours.js';
import { drawnIn, isElsewhere, isGone } from './drawn-in.js';
import { whileIdle } from './while-idle.js';

/** How long to wait after something has moved or changed before looking again, in milliseconds. */
const REST_MS = 100;

/** Events after which other elements are in view, or the same look different. */
const EVENTS = ['scroll', 'resize', 'toggle', 'transitionend', 'animationend', 'load'];

/** A look at elements, in steps between which the page may go on. */
export type Look = (elements: Iterable<Element>) => Iterator<unknown>;

/**
 * Calls `look` with elements as they come into view, once each, and again when an element was moved, or its class or style or that of an ancestor
 * has changed, until `signal` ends it; resolves after the first look. The rest of the page gets one look while the browser idles, so that little is
 * left to do when somebody scrolls; an element that comes into view is looked at again, at once.
 */
export async function inView(page: FollowedPage, look: Look, signal: AbortSignal): Promise<void> {
  const watch = new ViewWatch(look, signal);
  page.follow({ tree: (tree) => watch.follow(tree), came: (element) => watch.change(element) }, signal);
  await Promise.resolve();
  watch.pass();
  whileIdle(look(watch.unseen()), signal);
}

/** What is in view in some trees, and what of it has not been looked at as it is now. */
class ViewWatch {
  readonly #look: Look;
  readonly #signal: AbortSignal;
  readonly #trees = new IterableWeakSet<Tree>();
  readonly #known = new WeakSet<Element>();
  readonly #changed = new Set<Element>();
  readonly #throttle = new Throttle();
  readonly #observer = new MutationObserver((records) => {
    for (const { target } of records) this.change(target as Element);
  });
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(look: Look, signal: AbortSignal) {
    this.#look = look;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#waiting);
    });
  }

  /** Has a pass made in a moment; one and the same function, so that no window hears it twice. */
  readonly soon = (): void => {
    this.#waiting ??= setTimeout(() => this.#throttle.work(() => this.pass()), REST_MS + this.#throttle.rest);
  };

  /** Looks again at what this element holds: it is drawn otherwise, or somewhere else. */
  change(element: Element): void {
    this.#changed.add(element);
    this.soon();
  }

  /** Looks at what comes into view in this tree, too. */
  follow(tree: Tree): void {
    this.#trees.add(tree);
    this.#observer.observe(tree, { subtree: true, attributeFilter: ['class', 'style', SURFACE] });
    const { defaultView: view } = tree as Document;
    const options = { capture: true, passive: true, signal: this.#signal };
    for (const type of view ? EVENTS : []) view?.addEventListener(type, this.soon, options);
    this.soon();
  }

  /** Looks at what is in view, and was not looked at as it is now. */
  pass(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    const fresh = [...this.#trees]
      .flatMap((tree) => [...drawnIn(tree, isElsewhere)])
      .filter((element) => !this.#known.has(element) || this.#isChanged(element));
    this.#changed.clear();
    for (const element of fresh) this.#known.add(element);
    if (this.#signal.aborted) return;
    const steps = this.#look(fresh);
    while (!steps.next().done);
  }

  /** What was not looked at yet, wherever it is. */
  *unseen(): Generator<Element> {
    for (const tree of this.#trees)
      for (const element of drawnIn(tree, isGone)) if (!this.#known.has(element)) yield element;
  }

  #isChanged(element: Element): boolean {
    for (let at: Element | null = element; at; at = flatTreeParent(at)) if (this.#changed.has(at)) return true;
    return false;
  }
}
