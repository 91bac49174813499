import { deepActiveElement } from '../../page/composed-tree.js';
import { inEveryDocument } from '../../page/every-document.js';
import { isOwn } from '../../page/is-own.js';
import type { LivePage } from '../../page/live-page.js';
import { Place } from '../../page/place.js';
import { textOf } from '../../page/text.js';

/** What keeping focus needs of the page. */
export interface KeptFocusContext {
  readonly page: LivePage;
  /** Moves focus to any element; answers whether it arrived. */
  readonly takeFocus: (element: Element) => boolean;
}

/** What had focus, and what it will be known by when the page has built it anew. */
interface Holder {
  readonly element: Element;
  readonly place: Place;
  readonly label: string;
}

/**
 * Where the page takes away what has focus, focus goes to what has taken its place, else to the nearest neighbour, instead of back to
 * the start of the page. Whoever else looks after focus, the page first of all, has two frames' time to do so.
 */
export class KeptFocus {
  readonly #context: KeptFocusContext;
  readonly #signal: AbortSignal;
  #holder: Holder | undefined;
  #isWaiting = false;

  constructor(context: KeptFocusContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
    const { page } = context;
    inEveryDocument(
      page,
      (document) => {
        const note = (event: Event): void => this.#note(event.composedPath()[0] as Element);
        document.addEventListener('focusin', note, { signal });
      },
      signal,
    );
    page.listen({ content: () => this.#look() }, signal);
  }

  #note(element: Element): void {
    this.#holder = isOwn(element) ? undefined : { element, place: new Place(element), label: labelOf(element) };
  }

  #look(): void {
    if (this.#isWaiting || !this.#holder || this.#holder.element.isConnected) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => requestAnimationFrame(() => this.#restore()));
  }

  #restore(): void {
    this.#isWaiting = false;
    const holder = this.#holder;
    if (!holder || holder.element.isConnected || this.#signal.aborted) return;
    this.#holder = undefined;
    const active = deepActiveElement();
    if (active && active.localName !== 'body' && active.localName !== 'html') return;
    const next = successor(holder) ?? holder.place.nearest;
    if (next && next.localName !== 'body') this.#context.takeFocus(next);
  }
}

/** The element that stands for the one that is gone: it has its id, or it is of its sort, near by, and called the same. */
function successor({ element, place, label }: Holder): Element | null {
  const near = place.nearest;
  const root = near?.getRootNode() as Document | ShadowRoot | undefined;
  const same = element.id ? root?.getElementById(element.id) : null;
  if (same) return same;
  const around = near?.parentElement ?? near;
  const sort = `${element.localName}${element.hasAttribute('name') ? `[name="${CSS.escape(element.getAttribute('name') ?? '')}"]` : ''}`;
  return [...(around?.querySelectorAll(sort) ?? [])].find((other) => labelOf(other) === label) ?? null;
}

function labelOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? textOf(element).slice(0, 80);
}
