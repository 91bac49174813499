import type { RemarkOn } from '../audit/report.js';
import type { Remark } from '../rules/rule.js';

/** What the rules have to say to the owner: at most one remark a rule and element, kept for as long as it holds. */
export class Remarks {
  readonly #remarks = new Map<Element, Map<string, Remark>>();

  /** All of them, in the order in which their elements were met. */
  get all(): readonly RemarkOn[] {
    return [...this.#remarks].flatMap(([element, byRule]) =>
      [...byRule].map(([rule, remark]) => ({ ...remark, rule, element })),
    );
  }

  /** Keeps what a rule says of the element, in place of what it said before. */
  note(element: Element, rule: string, remark: Remark): void {
    const byRule = this.#remarks.get(element);
    if (byRule) byRule.set(rule, remark);
    else this.#remarks.set(element, new Map([[rule, remark]]));
  }

  /** Takes back what one rule said of the element, or what all of them did. */
  drop(element: Element, rule?: string): void {
    if (rule === undefined) this.#remarks.delete(element);
    else this.#remarks.get(element)?.delete(rule);
  }
}
