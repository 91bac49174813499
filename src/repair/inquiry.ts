import type { Ledger } from '../ledger/ledger.js';
import type { LivePage } from '../page/live-page.js';
import type { Check, Mend, Rule, RuleContext, Verdict } from '../rules/rule.js';
import { warnOnce } from '../support/warn.js';
import type { Dependents } from './dependents.js';
import { keepFocus } from './keep-focus.js';
import type { Question } from './question.js';
import type { Remarks } from './remarks.js';
import type { RuleBook } from './rule-book.js';
import type { Scope } from './scope.js';
import { takeBackAsked, takeBackStale } from './take-back.js';
import { Verdicts } from './verdicts.js';

/** What an inquiry reads, and where its answers go. */
export interface InquiryOptions {
  readonly page: LivePage;
  readonly ledger: Ledger;
  readonly rules: RuleBook;
  readonly context: RuleContext;
  readonly dependents: Dependents;
  readonly remarks: Remarks;
  readonly scope: () => Scope;
}

/** The basis of most repairs: no element but their own. */
const NOTHING: readonly Element[] = [];

/** Asks the rules about one element at a time, in their order, and has the ledger write what they answer. */
export class Inquiry {
  readonly #options: InquiryOptions;
  readonly #verdicts = new Verdicts();
  #element: Element | undefined;

  constructor(options: InquiryOptions) {
    this.#options = options;
  }

  /** The element that is being asked about at this moment. */
  get element(): Element | undefined {
    return this.#element;
  }

  /** Asks those rules of the element that the question concerns; takes back what rules wrote that no longer apply to it. */
  answer(element: Element, question: Question): void {
    const { ledger, rules, scope } = this.#options;
    if (scope() === 'nothing' || !element.isConnected) return;
    this.#element = element;
    this.#verdicts.forget();
    keepFocus(ledger, () => {
      const asked = this.#askInTurn(element, question);
      this.#element = undefined;
      // A rule that removed a role or a state still applies, though without that the element may have fewer kinds.
      takeBackStale(ledger, element, { book: rules, rules: () => [...this.#rulesOf(element), ...asked] });
    });
  }

  /** What a check says of an element. */
  verdict(check: Check, element: Element): Verdict {
    const { context } = this.#options;
    return element === this.#element ? this.#verdicts.of(check, element, context) : check(element, context);
  }

  /** Answers with the rules that were asked. */
  #askInTurn(element: Element, question: Question): readonly Rule[] {
    const asked: Rule[] = [];
    const before = this.#rulesOf(element);
    const concerned = this.#options.rules.concerned(before, question);
    takeBackAsked(this.#options.ledger, element, concerned);
    let rules = before;
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i] as Rule;
      if (asked.includes(rule) || (rules === before && !concerned.includes(rule))) continue;
      asked.push(rule);
      if (!this.#ask(rule, element)) continue;
      const now = this.#rulesOf(element);
      // A repair may give the element a role, and with it more rules: begin again, for those asked so far may know more now.
      if (now !== rules) [rules, i] = [now, -1];
    }
    return asked;
  }

  /** Asks one rule and does what it answers; true where something was written. */
  #ask(rule: Rule, element: Element): boolean {
    const { context, remarks } = this.#options;
    remarks.drop(element, rule.id);
    if (rule.selector && !element.matches(rule.selector)) return false;
    try {
      if (rule.soundIf.some((check) => this.#verdicts.of(check, element, context) !== 'no')) return false;
      const finding = rule.repair(element, context);
      if (!finding) return false;
      if (!('reason' in finding)) return this.#mend(rule, element, finding);
      remarks.note(element, rule.id, finding);
      return false;
    } catch (error) {
      warnOnce(`the rule ${rule.id} failed; the element was left as it is and all other rules go on.`, error);
      return false;
    }
  }

  #mend(rule: Rule, element: Element, mend: Mend): boolean {
    const { dependents, ledger, scope } = this.#options;
    const confidence = mend.confidence ?? rule.confidence;
    if (confidence === 'inferred' && scope() !== 'all') return false;
    const { id, isPrecaution } = rule;
    const { edits, evidence, basis = NOTHING } = mend;
    dependents.note(element, basis);
    if (edits.length === 0) return false;
    this.#verdicts.forget();
    return ledger.write({ rule: id, element, edits, evidence, confidence, isPrecaution, basis }).length > 0;
  }

  #rulesOf(element: Element): readonly Rule[] {
    return this.#options.rules.for(this.#options.page.kinds(element));
  }
}
