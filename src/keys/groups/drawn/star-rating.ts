import type { Reason } from '../../../i18n/reasons.js';
import type { Translate } from '../../../i18n/translator.js';
import { setAttribute, type Edit } from '../../../ledger/edit.js';
import type { Ledger } from '../../../ledger/ledger.js';
import type { LivePage } from '../../../page/live-page.js';
import { deepActiveElement } from '../../../page/tree/composed-tree.js';
import { isActive } from '../../focus/take-focus.js';
import { beginsRight, runsBackwards } from '../row-order.js';
import { isRowOfStars } from './is-rating.js';
import { isOn } from './on-words.js';

const WRITER = 'star-rating';
const CHOICE_WRITER = 'star-choice';
const STOP_WRITER = 'star-stop';

/** Who writes for a rating. */
export const STAR_WRITERS: readonly string[] = [WRITER, CHOICE_WRITER, STOP_WRITER];

/** What ratings are made from. */
export interface StarRatingContext {
  readonly page: LivePage;
  readonly ledger: Ledger;
  readonly translate: Translate;
}

/** One row of stars: each is a choice, and the one that was clicked last is chosen, also where the page draws them anew for it. */
export class StarRating {
  readonly #group: Element;
  readonly #context: StarRatingContext;
  #stars: readonly Element[] = [];
  #chosen = -1;
  /** The star that has focus, or had it when the page took it away. */
  #held = -1;

  constructor(group: Element, context: StarRatingContext, signal: AbortSignal) {
    this.#group = group;
    this.#context = context;
    this.#take();
    if (beginsRight([...group.children]) === undefined) this.#takeOnceSeen(signal);
    // Before the page hears of it, and has other stars.
    group.addEventListener('click', (event) => this.#clicked(event), { signal, capture: true });
    group.addEventListener('focusin', (event) => this.#enter(event), { signal });
    group.addEventListener('focusout', () => this.#leave(), { signal });
    context.page.listen({ content: (element) => element === group && this.#look() }, signal);
  }

  /** Where no row is drawn, there is no telling from which end it counts. */
  #takeOnceSeen(signal: AbortSignal): void {
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      this.#take();
    });
    observer.observe(this.#group);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #clicked(event: Event): void {
    const clicked = this.#indexIn(event);
    if (clicked >= 0) this.#choose(clicked);
  }

  #enter(event: Event): void {
    this.#held = this.#indexIn(event);
    this.#stopAt(-1);
  }

  #leave(): void {
    this.#stopAtChosen();
    const left = this.#stars[this.#held];
    // Some browsers tell this of a star that is on its way out of the page.
    queueMicrotask(() => {
      if (left?.isConnected && !isActive(left)) this.#held = -1;
    });
  }

  #indexIn(event: Event): number {
    const path = event.composedPath();
    return this.#stars.findIndex((star) => path.includes(star));
  }

  /** The page may have drawn the stars anew. */
  #look(): void {
    const { children } = this.#group;
    if (this.#stars.length === children.length && [...children].every((star) => this.#stars.includes(star))) return;
    const held = this.#held;
    this.#take();
    const { ownerDocument } = this.#group;
    const active = deepActiveElement(ownerDocument);
    if (!active || active === ownerDocument.body) (this.#stars[held] as HTMLElement | undefined)?.focus();
  }

  /** What was guessed of single stars gives way to what they are together. */
  #take(): void {
    const { ledger } = this.#context;
    const before = this.#stars;
    const stars = [...this.#group.children];
    this.#stars = runsBackwards(stars) ? stars.reverse() : stars;
    for (const element of [this.#group, ...before, ...this.#stars]) {
      for (const writer of ledger.writersOf(element)) ledger.undo(element, writer);
    }
    if (!isRowOfStars(this.#group, ledger)) this.#stars = [];
    if (this.#stars.length === 0) return;
    this.#nameAll();
    const lit = this.#stars.findLastIndex(isOn);
    this.#choose(lit >= 0 ? lit : this.#chosen);
  }

  #nameAll(): void {
    const { translate } = this.#context;
    const total = this.#stars.length;
    const edits = this.#stars.flatMap((star, index) => {
      // A title by itself would give way to the sign that is drawn in the star.
      const name = star.getAttribute('title')?.trim() || translate('keys.rating.stars', { index: index + 1, total });
      return [setAttribute(star, 'role', 'radio'), setAttribute(star, 'aria-label', name)];
    });
    edits.push(setAttribute(this.#group, 'role', 'radiogroup'));
    if (!this.#group.matches('[aria-label], [aria-labelledby]')) {
      edits.push(setAttribute(this.#group, 'aria-label', translate('keys.rating.name')));
    }
    this.#write(WRITER, edits);
  }

  #choose(chosen: number): void {
    this.#chosen = chosen;
    this.#context.ledger.undo(this.#group, CHOICE_WRITER);
    const states = this.#stars.map((star, index) => setAttribute(star, 'aria-checked', String(index === chosen)));
    this.#write(CHOICE_WRITER, states);
    if (!this.#stars.some(isActive)) this.#stopAtChosen();
  }

  #stopAtChosen(): void {
    this.#stopAt(Math.max(this.#chosen, 0));
  }

  /** Tab stops at this star alone; at none while focus is on one, which keeps its tabindex: it would lose focus with it. */
  #stopAt(stop: number): void {
    for (const [index, star] of this.#stars.entries()) {
      const value = index === stop ? '0' : '-1';
      if (star.getAttribute('tabindex') === value || isActive(star)) continue;
      this.#context.ledger.undo(star, STOP_WRITER);
      this.#write(STOP_WRITER, [setAttribute(star, 'tabindex', value)], star);
    }
  }

  #write(rule: string, edits: readonly Edit[], element = this.#group): void {
    const evidence = 'it answers clicks' satisfies Reason;
    this.#context.ledger.write({ rule, element, edits, evidence, confidence: 'inferred' });
  }
}
