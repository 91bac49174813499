import type { RemarkOn } from '../audit/report.js';
import { composedParent } from '../page/tree/composed-tree.js';
import { languageOf, primaryLanguage } from '../page/language/language.js';
import { CONTENT, type RuleContext } from '../rules/rule.js';
import { Lexicon } from '../rules/words/lexicon.js';
import type { Words } from '../rules/words/words.js';
import { warnOnce } from '../support/warn.js';
import { Dependents } from './dependents.js';
import { Inquiry } from './inquiry.js';
import { QuestionQueue } from './question-queue.js';
import { Remarks } from './remarks.js';
import type { RepairLoopOptions } from './repair-loop-options.js';
import { RuleBook } from './rule-book.js';
import type { Scope } from './scope.js';

/** Joins page, rules and ledger: asks the rules about every element that comes or changes, and has the ledger write their answers. */
export class RepairLoop {
  readonly #options: RepairLoopOptions;
  readonly #inquiry: Inquiry;
  readonly #rules: RuleBook;
  readonly #queue: QuestionQueue;
  readonly #dependents = new Dependents();
  readonly #lexicon = new Lexicon();
  readonly #loading = new Set<Promise<void>>();
  readonly #remarks = new Remarks();
  #scope: Scope = 'nothing';
  #later: Promise<void> | undefined;

  constructor(options: RepairLoopOptions, signal: AbortSignal) {
    this.#options = options;
    const { page, ledger } = options;
    this.#rules = new RuleBook(options.rules);
    this.#inquiry = new Inquiry({
      page,
      ledger,
      context: this.#context(),
      rules: this.#rules,
      dependents: this.#dependents,
      remarks: this.#remarks,
      scope: () => this.#scope,
    });
    this.#queue = new QuestionQueue({
      // Rules that are being loaded are waited for and asked together with the others: to ask about an element twice costs twice.
      ready: () => this.#later,
      spread: (changed) => this.#askAround(changed),
      answer: (element, question) => this.#inquiry.answer(element, question),
    });
    this.#listen(signal);
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

  /** What only the owner can mend, as far as it has been found. */
  get remarks(): readonly RemarkOn[] {
    return this.#remarks.all;
  }

  /** Resolves when nothing that has happened so far waits for a repair. */
  async settled(): Promise<void> {
    await this.#options.page.settled();
    while (this.#queue.working || this.#loading.size > 0) {
      this.#queue.hurry();
      await Promise.all([this.#queue.working, ...this.#loading]);
      await this.#options.page.settled();
    }
  }

  /** Loads the later rules, then asks everything; if they cannot be loaded, the others go on without them. */
  addLaterRules(): void {
    if (this.#later) return;
    const { later, page } = this.#options;
    this.#later = (later?.() ?? Promise.resolve([]))
      .then(
        (rules) => this.#rules.add(rules),
        (error: unknown) => warnOnce('some rules could not be loaded; the page is mended by the others.', error),
      )
      // They bring finders and attributes, for which the page is looked through once more.
      .then(() => page.settled());
    this.#hold(
      this.#later.then(() => {
        this.#askAll();
      }),
    );
  }

  /** What a rule may use while it is asked. */
  #context(): RuleContext {
    const { page, ledger } = this.#options;
    return {
      page,
      authored: (element, attribute) => ledger.authored(element, attribute),
      verdict: (check, element) => this.#inquiry.verdict(check, element),
      restsOn: (element, source) => this.#dependents.note(element, [source]),
      words: (element) => this.#wordsFor(element),
      again: (element) => {
        if (element.isConnected) this.#question(element, 'everything');
      },
    };
  }

  #listen(signal: AbortSignal): void {
    this.#options.page.listen(
      {
        filed: (element) => {
          if (element === this.#inquiry.element) return;
          this.#question(element, 'everything');
          // An element that is new, or has changed its kinds, is not kept waiting; a repair that merely rests on others can wait.
          this.#queue.hurry();
        },
        gone: (element) => this.#gone(element),
        attribute: (element, name) => this.#attribute(element, name),
        content: (element) => this.#content(element),
      },
      signal,
    );
  }

  /** Keeps the loop from counting as settled before this is done. */
  #hold(loading: Promise<void>): void {
    const done = loading.finally(() => this.#loading.delete(done));
    this.#loading.add(done);
  }

  #askAll(): void {
    const { page } = this.#options;
    // In tree order: a repair may depend on those of elements before it.
    for (const element of page.filed)
      if (this.#rules.for(page.kinds(element)).length > 0) this.#question(element, 'everything');
  }

  #question(element: Element, about: string): void {
    if (this.#scope !== 'nothing') this.#queue.ask(element, about);
  }

  #attribute(element: Element, name: string): void {
    this.#options.ledger.pageWrote(element, name);
    if (this.#rules.watch(this.#options.page.kinds(element), name)) this.#question(element, name);
    for (const dependent of this.#dependents.of(element)) this.#question(dependent, 'everything');
  }

  #content(element: Element): void {
    if (this.#scope !== 'nothing') this.#queue.change(element);
  }

  /** A change inside an element concerns all its ancestors, and changes that come together share most of these. */
  #askAround(changed: ReadonlySet<Element>): void {
    const met = new Set<Element>();
    for (const element of changed) {
      for (let at: Element | null = element; at && !met.has(at); at = composedParent(at)) {
        met.add(at);
        if (this.#rules.watch(this.#options.page.kinds(at), CONTENT)) this.#question(at, CONTENT);
        for (const dependent of this.#dependents.of(at)) this.#question(dependent, 'everything');
      }
    }
  }

  /** What leaves the page leaves without our repairs. */
  #gone(element: Element): void {
    this.#options.ledger.undo(element);
    this.#queue.drop(element);
    this.#remarks.drop(element);
  }

  /** The words of the element's language; where they have yet to be loaded, the element is asked about again once they are there. */
  #wordsFor(element: Element): Words | undefined {
    const language = primaryLanguage(languageOf(element));
    const words = this.#lexicon.of(language);
    if (words) return words;
    this.#hold(this.#lexicon.load(language).then(() => this.#question(element, 'everything')));
    return undefined;
  }
}
