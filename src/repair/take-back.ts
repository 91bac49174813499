import type { Ledger } from '../ledger/ledger.js';
import type { Rule } from '../rules/rule.js';
import type { RuleBook } from './rule-book.js';

/** Takes back what these rules, which are about to be asked again, wrote for the element: a later rule's guess must not stand in an earlier one's way. */
export function takeBackAsked(ledger: Ledger, element: Element, rules: readonly Rule[]): void {
  const writers = ledger.writersOf(element);
  if (writers.length === 0) return;
  for (const { id } of rules) if (writers.includes(id)) ledger.undo(element, id);
}

/** Takes back what rules of the book wrote for the element that no longer apply to it, because its kinds have changed. */
export function takeBackStale(ledger: Ledger, element: Element, { book, rules }: Concern): void {
  const writers = ledger.writersOf(element);
  if (writers.length === 0) return;
  const concerned = rules();
  for (const id of writers) if (book.has(id) && !concerned.some((rule) => rule.id === id)) ledger.undo(element, id);
}

/** All rules, and those that apply to an element. */
export interface Concern {
  readonly book: RuleBook;
  readonly rules: () => readonly Rule[];
}
