import { compareComposed } from './composed-tree.js';

/** How many elements may stand on a shelf that went long ago. */
const MOST_STALE = 32;

/** The elements of one kind, in the order of the composed tree; put right only when somebody asks. */
export class Shelf {
  readonly #isOn: (element: Element) => boolean;
  #ordered: Element[] = [];
  /** Elements that came since somebody asked, in the order of their coming. */
  #fresh: Element[] = [];
  /** How many went, or were added again, since the shelf was last sorted out. */
  #stale = 0;

  /** `isOn` says whether an element still belongs here: those that went are sorted out later, all at once. */
  constructor(isOn: (element: Element) => boolean) {
    this.#isOn = isOn;
  }

  add(element: Element): void {
    this.#fresh.push(element);
  }

  /** Some element went, or has been added before. What nobody asks for must not keep alive what the page has thrown away. */
  thin(): void {
    this.#stale += 1;
    if (this.#stale > MOST_STALE && this.#stale * 2 > this.#ordered.length + this.#fresh.length) this.#sortOut();
  }

  /** All of them, in order. */
  get ordered(): readonly Element[] {
    if (this.#stale > 0) this.#sortOut();
    if (this.#fresh.length > 0) this.#takeIn();
    return this.#ordered;
  }

  #sortOut(): void {
    // What moved, or went and came back, is here twice: its old place counts no more.
    const fresh = new Set(this.#fresh.filter(this.#isOn));
    this.#ordered = this.#ordered.filter((element) => !fresh.has(element) && this.#isOn(element));
    this.#fresh = [...fresh];
    this.#stale = 0;
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
