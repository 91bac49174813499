import { deepActiveElement } from '../../page/tree/composed-tree.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import { isOwn } from '../../page/tree/is-own.js';
import type { LivePage } from '../../page/live-page.js';
import { Place } from '../../page/tree/place.js';
import { labelOf, successorOf } from '../../page/tree/successor-of.js';
import { isRendered, isWithinReach } from '../../page/look/visibility.js';
import { elementOf } from '../../support/events/element-of.js';
import { LatelyChanged } from './lately-changed.js';
import { Neighbourhood } from './neighbourhood.js';
import { beginningOf, shownInstead } from './shown-instead.js';

/** What keeping focus needs of the page. */
export interface KeptFocusContext {
  readonly page: LivePage;
  /** Moves focus to any element; answers whether it arrived. */
  readonly takeFocus: (element: Element) => boolean;
}

/** How many elements are remembered on which focus has been. */
const TRAIL = 8;

/** What had focus, and what it was called then. */
interface Holder {
  readonly place: Place;
  readonly label: string;
  readonly neighbourhood: Neighbourhood;
}

/**
 * Where the page takes away what has focus, focus goes to what has taken its place, else to the part that has come for the one around it, else to the nearest neighbour, instead of back to
 * the start of the page; where the page hides it, to what it shows instead, else to where focus was before that can still be seen. Whoever else looks after focus, the page first of all, has two frames' time to do so.
 */
export class KeptFocus {
  readonly #context: KeptFocusContext;
  readonly #signal: AbortSignal;
  #holder: Holder | undefined;
  /** Where focus has been, the latest last. */
  #trail: readonly Element[] = [];
  #isWaiting = false;
  readonly #lately: LatelyChanged;

  constructor(context: KeptFocusContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
    const { page } = context;
    this.#lately = new LatelyChanged(page, signal);
    inEveryDocument(
      page,
      (document) => {
        const note = (event: Event): void => this.#note(elementOf(event));
        document.addEventListener('focusin', note, { signal });
        document.addEventListener('focusout', (event) => this.#left(event), { signal });
        // Ahead of the page, which may take it away for the answer.
        for (const type of ['keydown', 'click'])
          document.addEventListener(type, () => this.#catchUp(document), { signal, capture: true, passive: true });
      },
      signal,
    );
    page.listen({ content: () => this.#look() }, signal);
  }

  #note(element: Element | null): void {
    if (!element) return;
    const own = isOwn(element);
    this.#holder = own
      ? undefined
      : { place: new Place(element), label: labelOf(element), neighbourhood: new Neighbourhood(element) };
    if (!own) this.#trail = [...this.#trail.filter((other) => other !== element), element].slice(-TRAIL);
  }

  /** How focus goes on within a shadow tree is not told of outside. */
  #catchUp(document: Document): void {
    const active = deepActiveElement(document);
    if (active && isInShadow(active) && active !== this.#holder?.place.element) this.#note(active);
  }

  /**
   * Only the browser takes focus from what is hidden already: whoever presses or points elsewhere leaves what is still there. How focus came there
   * is not told of outside where it came from its own shadow tree.
   */
  #left(event: FocusEvent): void {
    const element = elementOf(event);
    if (!element || event.relatedTarget !== null || isRendered(element) || hasNoBox(element)) return;
    this.#note(element);
    this.#wait();
  }

  #look(): void {
    if (this.#holder && !this.#holder.place.element.isConnected) this.#wait();
  }

  #wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => requestAnimationFrame(() => this.#restore()));
  }

  #restore(): void {
    this.#isWaiting = false;
    const holder = this.#holder;
    if (!holder || isRendered(holder.place.element) || this.#signal.aborted) return;
    this.#holder = undefined;
    const active = deepActiveElement();
    if (active && active.localName !== 'body' && active.localName !== 'html') return;
    if (!this.#goTo(successorOf(holder.place, holder.label))) this.#goTo(this.#nearest(holder));
  }

  #goTo(element: Element | null): boolean {
    return element !== null && element.localName !== 'body' && this.#context.takeFocus(element);
  }

  /** What lay over the page as a whole has no neighbours there: whoever was in it goes back to where they came from. */
  #nearest({ place, neighbourhood }: Holder): Element | null {
    const { element } = place;
    const before = this.#trail.findLast((other) => other !== element && isWithinReach(other));
    if (element.isConnected) return this.#onward(element, before) ?? before ?? null;
    const instead = neighbourhood.cameInstead(place);
    if (instead) return beginningOf(instead);
    const near = place.nearest;
    return near && near.parentElement !== near.ownerDocument.body ? near : (before ?? near);
  }

  /** The beginning of what is shown instead, unless the visitor came from there. */
  #onward(element: Element, before: Element | undefined): Element | undefined {
    const part = shownInstead(element, this.#lately);
    return part && !(before && part.contains(before)) ? beginningOf(part) : undefined;
  }
}

/** Of whatever frame: each has a `ShadowRoot` of its own. */
const isInShadow = (element: Element): boolean => element.getRootNode().nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** It has no box while it is in use either: others draw it, or it is drawn by what lies in it. */
function hasNoBox(element: Element): boolean {
  const drawing = drawingOf(element);
  return drawing ? isRendered(drawing) : getComputedStyle(element).display === 'contents';
}

/** The canvas or the picture that shows what has no box of its own. */
function drawingOf(element: Element): Element | null {
  const name = element.matches('area') && element.closest('map')?.getAttribute('name');
  const pictures = name
    ? (element.getRootNode() as ParentNode).querySelectorAll(`[usemap="#${CSS.escape(name)}"]`)
    : [];
  return [...pictures].find(isRendered) ?? pictures[0] ?? element.closest('canvas');
}
