import type { Ledger } from '../ledger/ledger.js';
import type { Rule } from '../rules/rule.js';
import type { RuleBook } from './rule-book.js';

/** Takes back what those of the rules wrote for the element that are asked again: a late guess must not stand in an earlier rule's way. */
export function takeBackAsked(ledger: Ledger, element: Element, rules: readonly Rule[]): void {
  const writers = ledger.writersOf(element);
  if (writers.length === 0) return;
  for (const { id } of rules) if (writers.includes(id)) ledger.undo(element, id);
}

/** Takes back what rules of the book wrote that the element, being of other kinds now, does not concern any more. */
export function takeBackStale(ledger: Ledger, element: Element, { book, rules }: Concern): void {
  const writers = ledger.writersOf(element);
  if (writers.length === 0) return;
  const concerned = rules();
  for (const id of writers) if (book.has(id) && !concerned.some((rule) => rule.id === id)) ledger.undo(element, id);
}

/** The rules that an element concerns, among all. */
export interface Concern {
  readonly book: RuleBook;
  readonly rules: () => readonly Rule[];
}
