import { Condition } from '../support/timing/condition.js';
import type { Fault } from './image-fault.js';

/** How many images have been looked at, and how many there are to look at so far. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Whether images wait to be asked for, one by one, to save data or battery. */
  readonly isSaving: boolean;
}

/** Where each image stands, and whether any is still waited for. */
export class ImageStates {
  readonly #signal: AbortSignal;
  /** Images that wait or are being looked at. */
  readonly #open = new Set<Element>();
  /** Images that wait until the visitor goes to them. */
  readonly #unasked = new Set<Element>();
  readonly #done = new Set<Element>();
  readonly #faults = new Map<Element, Fault>();
  /** What each look at one is known by, until it is looked at anew. */
  readonly #turns = new WeakMap<Element, symbol>();
  readonly #idle = new Condition();
  #isGathering = true;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      this.#open.clear();
      this.#tellIfIdle();
    });
  }

  /** How far all of it has come. */
  get progress(): Progress {
    const isSaving = this.#unasked.size > 0;
    return { done: this.#done.size, total: this.#done.size + this.#open.size + this.#unasked.size, isSaving };
  }

  /** Images that could not be looked at, and why. */
  get faults(): ReadonlyMap<Element, Fault> {
    return this.#faults;
  }

  /** Images that wait until the visitor goes to them. */
  get unasked(): ReadonlySet<Element> {
    return this.#unasked;
  }

  /** True for an image that waits, is being looked at, or was. */
  has(image: Element): boolean {
    return [this.#open, this.#done, this.#unasked].some((images) => images.has(image));
  }

  /** Resolves when all images of the page have been gathered and none is open. */
  idle(): Promise<void> {
    return this.#isIdle ? Promise.resolve() : this.#idle.wait();
  }

  /** All images that are there have been gathered: from now on, none being open means that all is done. */
  gathered(): void {
    this.#isGathering = false;
    this.#tellIfIdle();
  }

  /** Answers, for a while, whether what is found out now is still about what the image shows. */
  turn(image: Element): () => boolean {
    const turn = Symbol();
    this.#turns.set(image, turn);
    return () => !this.#signal.aborted && this.#turns.get(image) === turn;
  }

  /** Forgets what came of it before. */
  begin(image: Element): void {
    this.#turns.delete(image);
    this.#faults.delete(image);
    this.#done.delete(image);
  }

  /** It waits until the visitor goes to it. */
  postpone(image: Element): void {
    this.#unasked.add(image);
    this.#close(image);
  }

  /** It is to be looked at; where that `isAwaited`, it is open until then. */
  admit(image: Element, isAwaited: boolean): void {
    this.#unasked.delete(image);
    if (isAwaited) this.#open.add(image);
    else this.#close(image);
  }

  /** It could not be looked at. */
  fail(image: Element, fault: Fault): void {
    this.#faults.set(image, fault);
  }

  /** Whatever came of it, it is open no more. */
  finish(image: Element): void {
    if (image.isConnected) this.#done.add(image);
    this.#close(image);
  }

  /** It has left the page, or wants no text any more. */
  drop(image: Element): void {
    this.#unasked.delete(image);
    this.begin(image);
    this.#close(image);
  }

  get #isIdle(): boolean {
    return this.#signal.aborted || (!this.#isGathering && this.#open.size === 0);
  }

  #close(image: Element): void {
    this.#open.delete(image);
    this.#tellIfIdle();
  }

  #tellIfIdle(): void {
    if (this.#isIdle) this.#idle.wake();
  }
}
