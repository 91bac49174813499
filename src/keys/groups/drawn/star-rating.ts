import type { Reason } from '../../../i18n/reasons.js';
import { setAttribute, type Edit } from '../../../ledger/edit.js';
import type { Ledger } from '../../../ledger/ledger.js';
import type { Translate } from '../../../i18n/translator.js';
import { classOf, classWord } from '../../../page/name/class-words.js';
import type { LivePage } from '../../../page/live-page.js';
import { isActive } from '../../focus/take-focus.js';
import { isOn } from './on-words.js';

const WRITER = 'star-rating';
const CHOICE_WRITER = 'star-choice';
const STOP_WRITER = 'star-stop';
const WRITERS = [WRITER, CHOICE_WRITER, STOP_WRITER];
const WORDS = classWord('stars?|rating|rate');
const [FEWEST, MOST] = [3, 10];

/** What the ratings are made from. */
export interface StarRatingContext {
  readonly page: LivePage;
  readonly ledger: Ledger;
  readonly translate: Translate;
}

/** Turns rows of stars that answer clicks into groups of radio buttons: arrows and Space work there as in any other group. */
export function startStarRatings(context: StarRatingContext, signal: AbortSignal): void {
  const { page, ledger } = context;
  const known = new WeakSet<Element>();
  const look = (star: Element): void => {
    // The row may answer for them all.
    const group = [star.parentElement, star].find((row) => row && isRating(row, ledger));
    if (!group || known.has(group)) return;
    known.add(group);
    new StarRating(group, context, signal);
  };
  page.listen({ filed: (element, kinds) => kinds.includes('clickable') && look(element) }, signal);
  page.all('clickable').forEach(look);
  signal.addEventListener('abort', () => ledger.undoWhere(({ rule }) => WRITERS.includes(rule)));
}

/** One row of stars: each is a choice, and the one that was clicked last is chosen. */
class StarRating {
  readonly #group: Element;
  readonly #stars: readonly Element[];
  readonly #context: StarRatingContext;
  #chosen = -1;

  constructor(group: Element, context: StarRatingContext, signal: AbortSignal) {
    this.#group = group;
    this.#stars = [...group.children];
    this.#context = context;
    this.#nameAll();
    this.#choose(this.#stars.filter(isOn).length - 1);
    const onClick = (event: Event): void => {
      this.#choose(this.#stars.findIndex((star) => event.composedPath().includes(star)));
    };
    group.addEventListener('click', onClick, { signal });
    group.addEventListener('focusin', () => this.#stopAt(-1), { signal });
    group.addEventListener('focusout', () => this.#stopAtChosen(), { signal });
  }

  /** What was guessed of single stars gives way to what they are together. */
  #nameAll(): void {
    const { ledger, translate } = this.#context;
    for (const element of [this.#group, ...this.#stars]) {
      for (const writer of ledger.writersOf(element)) ledger.undo(element, writer);
    }
    const total = this.#stars.length;
    const edits = this.#stars.flatMap((star, index) => [
      setAttribute(star, 'role', 'radio'),
      setAttribute(star, 'aria-label', translate('keys.rating.stars', { index: index + 1, total })),
    ]);
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

function isRating(group: Element, ledger: Ledger): boolean {
  const { length } = group.children;
  if (length < FEWEST || length > MOST || ledger.authored(group, 'role') !== null) return false;
  const stars = [...group.children];
  if (![group, ...stars].some((element) => WORDS.test(classOf(element)))) return false;
  return stars.every(isStar);
}

function isStar(star: Element): boolean {
  return (
    /^(i|span|a|svg|div)$/.test(star.localName) && !star.hasAttribute('href') && /^[\s★☆⭐]*$/u.test(star.textContent)
  );
}
