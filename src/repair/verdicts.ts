import type { Check, RuleContext, Verdict } from '../rules/rule.js';

/** Caches what checks said of the element that is being asked about: many rules want the same check. */
export class Verdicts {
  readonly #verdicts = new Map<Check, Verdict>();

  /** Forgets everything: another element is being asked about, or something was written. */
  forget(): void {
    this.#verdicts.clear();
  }

  /** The verdict of a check on the element, asked for once. */
  of(check: Check, element: Element, context: RuleContext): Verdict {
    let verdict = this.#verdicts.get(check);
    if (verdict === undefined) this.#verdicts.set(check, (verdict = check(element, context)));
    return verdict;
  }
}
