import type { Reason } from '../../i18n/reasons.js';
import { setAttribute } from '../../ledger/edit.js';
import type { Ledger } from '../../ledger/ledger.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import type { Kind } from '../../page/kind/kinds.js';
import type { LivePage } from '../../page/live-page.js';
import { elementOf } from '../../support/events/element-of.js';
import { FindDrawers } from './find-drawers.js';
import { isClosed } from './is-closed.js';
import { Sightings } from './sightings.js';

const WRITER = 'closed-drawer';

/** What Tab and the quick keys lead to. */
const KINDS: readonly Kind[] = ['link', 'button', 'field', 'tabstop'];

/** How long nothing must have happened before a drawer is taken for closed, in milliseconds: some open when a server has answered a press. */
const STILL_MS = 1000;

/** Keys that pass over drawers and open none, the letters of the quick keys among them, and those that do nothing by themselves. */
const PASSING = /^(Tab|\p{L})$/u;
const MODIFIER = /^(Shift|Control|Alt|AltGraph|Meta)$/;

/**
 * Drawers that wait beside the window are out of reach of keys and screen readers for as long as they wait there: whoever tabs through the page
 * would get lost in a row of links that nobody sees. Whatever may open one gives it back first, so that scripts find it as they know it.
 */
export class Drawers {
  readonly #page: LivePage;
  readonly #ledger: Ledger;
  readonly #signal: AbortSignal;
  readonly #sightings: Sightings;
  readonly #finding: FindDrawers;
  readonly #drawers = new Set<HTMLElement>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: LivePage, ledger: Ledger, signal: AbortSignal) {
    this.#page = page;
    this.#ledger = ledger;
    this.#signal = signal;
    this.#sightings = new Sightings((drawer, isSeen) => this.#stir(isSeen ? [drawer] : []), signal);
    this.#finding = new FindDrawers((drawer) => this.#found(drawer), signal);
    const filed = (element: Element, kinds: readonly Kind[]): void => {
      if (!KINDS.some((kind) => kinds.includes(kind))) return;
      this.#finding.ask([element]);
      this.#changed(element);
    };
    page.listen({ filed, attribute: (element) => this.#changed(element) }, signal);
    inEveryDocument(page, (document) => this.#listen(document), signal);
    void page.settled().then(() => this.#askAll());
    signal.addEventListener('abort', () => this.#end());
  }

  #listen({ defaultView: view }: Document): void {
    const ahead = { signal: this.#signal, capture: true, passive: true };
    // Scripts may keep a copy of the page that history leads away from.
    for (const type of ['pointerdown', 'click', 'popstate'])
      view?.addEventListener(type, () => this.#stir(this.#drawers), ahead);
    view?.addEventListener('keydown', (event) => this.#onKey(event), ahead);
    view?.addEventListener('focusin', () => this.#stir([]), ahead);
    view?.addEventListener('resize', () => this.#onResize(), ahead);
    // What has come to rest may have come to rest beside the window.
    view?.addEventListener('transitionend', (event) => this.#finding.ask([elementOf(event)]), ahead);
  }

  #onKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void {
    if (MODIFIER.test(key)) return;
    // With Alt begin our own chords, and those of browsers.
    if (altKey || (PASSING.test(key) && !ctrlKey && !metaKey)) this.#putAside();
    else this.#stir(this.#drawers);
  }

  /** Another width may have other drawers, and none. */
  #onResize(): void {
    this.#stir(this.#drawers);
    this.#askAll();
  }

  #askAll(): void {
    this.#finding.ask(KINDS.flatMap((kind) => this.#page.all(kind)));
  }

  #found(drawer: HTMLElement): void {
    if (this.#drawers.has(drawer)) return;
    this.#drawers.add(drawer);
    this.#sightings.watch(drawer);
  }

  /** What the page writes on a drawer, or on what it lies in, may open it; what it changes in one may stick out. */
  #changed(element: Element): void {
    const stirred = [...this.#drawers].filter((drawer) => element.contains(drawer) || drawer.contains(element));
    if (stirred.length > 0) this.#stir(stirred);
  }

  /** Gives these drawers back, and looks at all of them once nothing has happened for a while. */
  #stir(drawers: Iterable<HTMLElement>): void {
    if (this.#signal.aborted || this.#drawers.size === 0) return;
    for (const drawer of drawers) this.#ledger.undo(drawer, WRITER);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#putAside(), STILL_MS);
  }

  /** Tab and the letters of the quick keys do not wait: nothing of what they pass over opens. */
  #putAside(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const drawer of this.#drawers) {
      if (!drawer.isConnected) this.#forget(drawer);
      else if (!this.#ledger.owns(drawer, 'inert') && isClosed(drawer)) this.#write(drawer);
    }
  }

  #write(drawer: HTMLElement): void {
    // It may wait by another edge than it did.
    this.#sightings.watch(drawer);
    this.#ledger.write({
      rule: WRITER,
      element: drawer,
      edits: [setAttribute(drawer, 'inert', '')],
      evidence: 'whether it is open' satisfies Reason,
      confidence: 'certain',
    });
  }

  #forget(drawer: HTMLElement): void {
    this.#drawers.delete(drawer);
    this.#sightings.forget(drawer);
    this.#ledger.undo(drawer, WRITER);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#ledger.undoWhere(({ rule }) => rule === WRITER);
  }
}
