import type { Entry } from '../ledger/repair.js';

type Refused = Pick<Entry, 'element' | 'rule'>;

/** Repairs that a visitor has undone on this page, by element and rule: they are not made again, whatever is turned off and on meanwhile. */
export class Refusals {
  readonly #rules = new WeakMap<Element, Set<string>>();

  /** Remembers that this was refused. */
  add({ element, rule }: Refused): void {
    this.#rules.set(element, (this.#rules.get(element) ?? new Set()).add(rule));
  }

  /** True for what was refused before. */
  has({ element, rule }: Refused): boolean {
    return this.#rules.get(element)?.has(rule) ?? false;
  }
}
