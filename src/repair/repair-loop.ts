import { composedParent } from '../page/composed-tree.js';
import { languageOf, primaryLanguage } from '../page/language.js';
import { CONTENT, type Mend, type Rule, type RuleContext } from '../rules/rule.js'; // prettier-ignore
import { Lexicon } from '../rules/words/lexicon.js';
import type { Words } from '../rules/words/words.js';
import { giveWay, inSlices } from '../support/slices.js';
import { warnOnce } from '../support/warn.js';
import { Dependents } from './dependents.js';
import { Echoes } from './echoes.js';
import { Remarks, type RemarkOn } from './remarks.js';
import type { RepairLoopOptions } from './repair-loop-options.js';
import { RuleBook } from './rule-book.js';
import { takeBackAsked, takeBackStale } from './take-back.js';
import { Verdicts } from './verdicts.js';

/** How much may be written: nothing, what is proved, or guesses as well. */
export type Scope = 'nothing' | 'certain' | 'all';

/** What is to be asked about an element: everything, or what watches one of these attributes. */
type Question = 'everything' | Set<string>;

/** Joins page, rules and ledger: asks the rules about every element that comes or changes, and has the ledger write their answers. */
export class RepairLoop {
  readonly #options: RepairLoopOptions;
  readonly #context: RuleContext;
  readonly #rules: RuleBook;
  readonly #questions = new Map<Element, Question>();
  readonly #dependents = new Dependents();
  readonly #echoes = new Echoes();
  readonly #lexicon = new Lexicon();
  readonly #loading = new Set<Promise<void>>();
  readonly #remarks = new Remarks();
  readonly #verdicts = new Verdicts();
  #scope: Scope = 'nothing';
  #later: Promise<void> | undefined;
  #asking: Element | undefined;
  #isAnswering = false;
  #working: Promise<void> | undefined;

  constructor(options: RepairLoopOptions, signal: AbortSignal) {
    this.#options = options;
    const { page, ledger } = options;
    this.#rules = new RuleBook(options.rules);
    this.#context = {
      page,
      authored: (element, attribute) => ledger.authored(element, attribute),
      restsOn: (element, source) => this.#dependents.note(element, [source]),
      words: (element) => this.#wordsFor(element),
      again: (element) => {
        if (element.isConnected) this.#question(element, 'everything');
      },
    };
    page.listen(
      {
        filed: (element) => {
          if (element !== this.#asking) this.#question(element, 'everything');
        },
        gone: (element) => this.#gone(element),
        attribute: (element, name) => this.#attribute(element, name),
        content: (element) => this.#content(element),
      },
      signal,
    );
  }

  /** How much may be written from now on; what is no longer allowed is taken back at once. */
  set scope(scope: Scope) {
    const before = this.#scope;
    this.#scope = scope;
    if (scope === 'nothing') this.#options.ledger.undoWhere((entry) => this.#rules.has(entry.rule));
    else if (scope === 'certain') this.#options.ledger.undoWhere((entry) => entry.confidence === 'inferred');
    const order: readonly Scope[] = ['nothing', 'certain', 'all'];
    if (order.indexOf(scope) > order.indexOf(before)) this.#askAll();
  }

  /** What only the owner can mend, as far as it was met. */
  get remarks(): readonly RemarkOn[] {
    return this.#remarks.all;
  }

  /** Resolves when nothing that has happened so far waits for a repair. */
  async settled(): Promise<void> {
    await this.#options.page.settled();
    while (this.#working || this.#loading.size > 0) {
      await Promise.all([this.#working, ...this.#loading]);
      await this.#options.page.settled();
    }
  }

  /** Brings the later rules, and asks everything once they are there; where they cannot be had, the others go on without them. */
  deepen(): void {
    if (this.#later) return;
    this.#later = (this.#options.later?.() ?? Promise.resolve([])).then(
      (rules) => this.#rules.add(rules),
      (error: unknown) => warnOnce('some rules could not be loaded; the page is mended by the others.', error),
    );
    this.#await(
      this.#later.then(() => {
        this.#askAll();
      }),
    );
  }

  /** Nothing is settled before this is done. */
  #await(loading: Promise<void>): void {
    const done = loading.finally(() => this.#loading.delete(done));
    this.#loading.add(done);
  }

  #askAll(): void {
    for (const kind of this.#rules.kinds)
      for (const element of this.#options.page.all(kind)) this.#question(element, 'everything');
  }

  #question(element: Element, about: string): void {
    if (this.#scope === 'nothing') return;
    const known = this.#questions.get(element);
    if (known === 'everything') return;
    if (this.#isAnswering && !known && !this.#echoes.allows(element)) return;
    if (about === 'everything') this.#questions.set(element, about);
    else if (known) known.add(about);
    else this.#questions.set(element, new Set([about]));
    this.#work();
  }

  #work(): void {
    this.#working ??= this.#answerAll().finally(() => {
      this.#working = undefined;
      // A question may come between the last answer and this moment.
      if (this.#questions.size > 0) this.#work();
    });
  }

  #attribute(element: Element, name: string): void {
    this.#options.ledger.pageWrote(element, name);
    if (this.#rules.watches(name) && this.#options.page.kinds(element).length > 0) this.#question(element, name);
    for (const dependent of this.#dependents.of(element)) this.#question(dependent, 'everything');
  }

  #content(element: Element): void {
    for (let at: Element | null = element; at; at = composedParent(at)) {
      if (this.#options.page.kinds(at).length > 0) this.#question(at, CONTENT);
      for (const dependent of this.#dependents.of(at)) this.#question(dependent, 'everything');
    }
  }

  /** What leaves the page leaves as it came. */
  #gone(element: Element): void {
    this.#options.ledger.undo(element);
    this.#questions.delete(element);
    this.#remarks.drop(element);
  }

  async #answerAll(): Promise<void> {
    await giveWay();
    // Rules on their way are asked together with the others: to ask an element twice costs twice.
    await this.#later;
    // A map may grow while it is gone through: what is asked meanwhile is answered in the same run.
    await inSlices(this.#questions, ([element, question]) => {
      this.#questions.delete(element);
      this.#isAnswering = true;
      this.#answer(element, question);
      this.#isAnswering = false;
    });
    this.#echoes.forget();
  }

  #answer(element: Element, question: Question): void {
    if (this.#scope === 'nothing' || !element.isConnected) return;
    this.#asking = element;
    this.#verdicts.forget();
    const asked = this.#askInTurn(element, question);
    this.#asking = undefined;
    // A rule that took a role or a state away is not stale because the element is of fewer kinds without it.
    const rules = [...this.#rulesOf(element), ...asked];
    takeBackStale(this.#options.ledger, element, { book: this.#rules, rules });
  }

  /** Asks the rules of the element that the question concerns; answers with those. */
  #askInTurn(element: Element, question: Question): ReadonlySet<Rule> {
    const asked = new Set<Rule>();
    const before = this.#rulesOf(element);
    const concerns = (rule: Rule): boolean =>
      question === 'everything' || !before.includes(rule) || rule.watches.some((name) => question.has(name));
    takeBackAsked(this.#options.ledger, element, before.filter(concerns));
    let rules = before;
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i] as Rule;
      if (asked.has(rule) || !concerns(rule)) continue;
      asked.add(rule);
      if (!this.#ask(rule, element)) continue;
      const now = this.#rulesOf(element);
      // A repair may give the element a role, and so more rules to ask.
      if (now !== rules) [rules, i] = [now, -1];
    }
    return asked;
  }

  /** Asks one rule and heeds its answer; true where something was written. */
  #ask(rule: Rule, element: Element): boolean {
    this.#remarks.drop(element, rule.id);
    if (rule.selector && !element.matches(rule.selector)) return false;
    try {
      if (rule.soundIf.some((check) => this.#verdicts.of(check, element, this.#context) !== 'no')) return false;
      const finding = rule.repair(element, this.#context);
      if (!finding) return false;
      if (!('reason' in finding)) return this.#mend(rule, element, finding);
      this.#remarks.note(element, rule.id, finding);
      return false;
    } catch (error) {
      warnOnce(`the rule ${rule.id} failed; the element was left as it is and all other rules go on.`, error);
      return false;
    }
  }

  #mend(rule: Rule, element: Element, mend: Mend): boolean {
    const confidence = mend.confidence ?? rule.confidence;
    if (confidence === 'inferred' && this.#scope !== 'all') return false;
    this.#dependents.note(element, mend.basis ?? []);
    if (mend.edits.length === 0) return false;
    this.#verdicts.forget();
    const { edits, evidence } = mend;
    return this.#options.ledger.write({ rule: rule.id, element, edits, evidence, confidence }).length > 0;
  }

  /** The words of the element's language; where they have to be loaded first, the element is asked about again afterwards. */
  #wordsFor(element: Element): Words | undefined {
    const language = primaryLanguage(languageOf(element));
    const words = this.#lexicon.of(language);
    if (words) return words;
    this.#await(this.#lexicon.load(language).then(() => this.#question(element, 'everything')));
    return undefined;
  }

  #rulesOf(element: Element): readonly Rule[] {
    return this.#rules.for(this.#options.page.kinds(element));
  }
}
