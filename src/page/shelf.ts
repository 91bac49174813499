import { compareComposed } from './composed-tree.js';

/** The elements of one kind, in the order of the composed tree; put right only when somebody asks. */
export class Shelf {
  readonly #isOn: (element: Element) => boolean;
  #ordered: Element[] = [];
  /** Elements that came since somebody asked, in the order of their coming. */
  #fresh: Element[] = [];
  #isStale = false;

  /** `isOn` says whether an element still belongs here: those that went are sorted out later, all at once. */
  constructor(isOn: (element: Element) => boolean) {
    this.#isOn = isOn;
  }

  add(element: Element): void {
    this.#fresh.push(element);
  }

  /** Some element went, or has been added before. */
  thin(): void {
    this.#isStale = true;
  }

  /** All of them, in order. */
  get ordered(): readonly Element[] {
    if (this.#isStale) this.#sortOut();
    if (this.#fresh.length > 0) this.#takeIn();
    return this.#ordered;
  }

  #sortOut(): void {
    // What moved, or went and came back, is here twice: its old place counts no more.
    const fresh = new Set(this.#fresh.filter(this.#isOn));
    this.#ordered = this.#ordered.filter((element) => !fresh.has(element) && this.#isOn(element));
    this.#fresh = [...fresh];
    this.#isStale = false;
  }

  /** A walk brings elements in order, so that sorting meets one long run, and nothing is compared twice. */
  #takeIn(): void {
    const fresh = this.#fresh.sort(compareComposed);
    this.#fresh = [];
    this.#ordered = merged(this.#ordered, fresh);
  }
}

/** Merges a few into many: each of the few is looked for by halving. */
function merged(many: readonly Element[], few: readonly Element[]): Element[] {
  const result: Element[] = [];
  let from = 0;
  for (const element of few) {
    const at = placeOf(element, many, from);
    for (; from < at; from++) result.push(many[from] as Element);
    result.push(element);
  }
  return result.concat(many.slice(from));
}

function placeOf(element: Element, ordered: readonly Element[], from: number): number {
  let [low, high] = [from, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareComposed(ordered[middle] as Element, element) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
