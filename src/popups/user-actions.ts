import { composedClosest } from '../page/tree/composed-tree.js';
import { inEveryDocument } from '../page/tree/every-document.js';
import type { LivePage } from '../page/live-page.js';
import { Place } from '../page/tree/place.js';
import { elementOf } from '../support/events/element-of.js';
import { isTab } from '../support/events/is-tab.js';

/** How long something that the page does may still be the answer to what the visitor did, in milliseconds. */
const ANSWER_MS = 1000;

/** What takes part in a press although only something inside it was hit. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, label, [tabindex], [role=button], [role=link]';

/** What the visitor did: when, and to which element. */
export interface Action {
  /** In milliseconds, as `performance.now()` counts. */
  readonly at: number;
  readonly element: Element;
  readonly place: Place;
}

/**
 * Remembers the visitor's last action, in whatever document of the page. What scripts make up does not count, and Tab asks for nothing and ends
 * what was asked for: what opens because focus has come by, as calendars do, would open again on the way back.
 */
export class UserActions {
  #last: Action | undefined;

  constructor(page: LivePage, signal: AbortSignal) {
    inEveryDocument(
      page,
      ({ defaultView }) => {
        for (const type of ['keydown', 'pointerdown', 'click'] as const) {
          defaultView?.addEventListener(type, (event) => this.#note(event), { capture: true, passive: true, signal });
        }
      },
      signal,
    );
  }

  /** The last action, if what happens now may be its answer. */
  get recent(): Action | undefined {
    return this.#last && performance.now() - this.#last.at < ANSWER_MS ? this.#last : undefined;
  }

  #note(event: Event): void {
    const hit = elementOf(event);
    if (!event.isTrusted || !hit) return;
    if (isTab(event as KeyboardEvent)) {
      this.#last = undefined;
      return;
    }
    const element = composedClosest(hit, CONTROLS) ?? hit;
    // The press may take the element away before anybody can ask where it was.
    if (element.isConnected) this.#last = { at: performance.now(), element, place: new Place(element) };
  }
}
