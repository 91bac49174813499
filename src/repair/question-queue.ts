import { giveWay, inSlices } from '../support/timing/slices.js';
import { LoopGuard } from './loop-guard.js';
import { Pace } from './pace.js';
import type { Question } from './question.js';

/** What a queue needs from its owner. */
export interface QueueHandling {
  /** Resolves when a run may begin. */
  readonly ready: () => Promise<void> | undefined;
  /** Puts questions about every element that a change inside these may concern. */
  readonly spread: (changed: ReadonlySet<Element>) => void;
  /** Answers one question, at once. */
  readonly answer: (element: Element, question: Question) => void;
}

/** Keeps each question once, and has them answered in runs: a run takes what came close together, and is cut into slices. */
export class QuestionQueue {
  readonly #handling: QueueHandling;
  readonly #questions = new Map<Element, Question>();
  /** Elements in which something changed that nobody has been asked about yet. */
  readonly #changed = new Set<Element>();
  readonly #loopGuard = new LoopGuard();
  readonly #pace = new Pace();
  #isAnswering = false;
  #working: Promise<void> | undefined;

  constructor(handling: QueueHandling) {
    this.#handling = handling;
  }

  /** Resolves at the end of this run; `undefined` when nothing waits. */
  get working(): Promise<void> | undefined {
    return this.#working;
  }

  /** Lets the waiting run, or the next one, begin without waiting for more. */
  hurry(): void {
    this.#pace.hurry();
  }

  /** Puts a question about an element: `everything`, or an attribute that was written. */
  ask(element: Element, about: string): void {
    const known = this.#questions.get(element);
    if (known === 'everything') return;
    if (this.#isAnswering && !known && !this.#loopGuard.allows(element)) return;
    if (about === 'everything') this.#questions.set(element, about);
    else if (known) known.add(about);
    else this.#questions.set(element, new Set([about]));
    this.#work();
  }

  /** Notes that something changed inside the element. */
  change(element: Element): void {
    this.#changed.add(element);
    if (this.#isAnswering) this.#spread();
    else this.#work();
  }

  /** Asks no more about an element. */
  drop(element: Element): void {
    this.#questions.delete(element);
  }

  #spread(): void {
    this.#handling.spread(this.#changed);
    this.#changed.clear();
  }

  #work(): void {
    this.#working ??= this.#run().finally(() => {
      this.#working = undefined;
      // A question may come between the last answer and this moment.
      if (this.#questions.size + this.#changed.size > 0) this.#work();
    });
  }

  async #run(): Promise<void> {
    await giveWay();
    await this.#handling.ready();
    await this.#pace.turn();
    const started = performance.now();
    this.#spread();
    // A map may grow while it is iterated: what is asked meanwhile is answered in the same run.
    await inSlices(this.#questions, ([element, question]) => {
      this.#questions.delete(element);
      this.#isAnswering = true;
      this.#handling.answer(element, question);
      this.#isAnswering = false;
    });
    this.#pace.took(performance.now() - started);
    this.#loopGuard.forget();
  }
}
