import { Throttle } from '../../support/timing/throttle.js';
import type { Action, UserActions } from '../user-actions.js';

/** How many changed elements are looked at in one frame. */
const MOST = 60;

/** An element that changed, and what the visitor had done shortly before. */
export type Change = readonly [element: Element, action: Action | undefined];

/** Gathers what changed, and hands it on once a frame at the most: at once what may be the answer to an action, the rest when there is time. */
export class Changes {
  readonly #actions: UserActions;
  readonly #look: (changes: readonly Change[]) => void;
  readonly #changed = new Map<Element, Action | undefined>();
  /** A page may change in every frame, and for ever; what comes up by itself is told of soon all the same. */
  readonly #throttle = new Throttle(400);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(actions: UserActions, look: (changes: readonly Change[]) => void, signal: AbortSignal) {
    this.#actions = actions;
    this.#look = look;
    signal.addEventListener('abort', () => this.#unset());
  }

  /** Has the element looked at soon. */
  note(element: Element): void {
    if (!this.#changed.has(element)) this.#changed.set(element, this.#actions.recent);
    this.#await();
  }

  #await(): void {
    const { recent } = this.#actions;
    if (this.#frame || (this.#timer && !recent)) return;
    // Whoever has just done something waits for what that brings.
    const rest = recent ? 0 : this.#throttle.rest;
    if (rest > 0) this.#timer = setTimeout(() => this.#lookNow(), rest);
    else this.#frame = requestAnimationFrame(() => this.#lookNow());
  }

  #lookNow(): void {
    this.#unset();
    this.#throttle.work(() => this.#look(this.#take()));
    if (this.#changed.size > 0) this.#await();
  }

  #take(): readonly Change[] {
    const changes = [...this.#changed].slice(0, MOST);
    for (const [element] of changes) this.#changed.delete(element);
    return changes;
  }

  #unset(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#timer = undefined;
    this.#frame = 0;
  }
}
