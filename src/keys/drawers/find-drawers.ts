import { inSlices } from '../../support/timing/slices.js';
import { isDrawer } from './is-drawer.js';
import { sideOf } from './side-of.js';

/** How long what is asked about may still be on its way to its place, in milliseconds. */
const SETTLED_MS = 300;

/** Looks for the drawers in which elements wait, in slices, a while after they are asked about. */
export class FindDrawers {
  readonly #found: (drawer: HTMLElement) => void;
  readonly #signal: AbortSignal;
  #asked = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(found: (drawer: HTMLElement) => void, signal: AbortSignal) {
    this.#found = found;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Looks soon whether these lie in a drawer. */
  ask(elements: readonly (Element | null)[]): void {
    if (this.#signal.aborted) return;
    for (const element of elements) if (element) this.#asked.add(element);
    this.#timer ??= setTimeout(() => void this.#look(), SETTLED_MS);
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    const asked = this.#asked;
    this.#asked = new Set();
    const seen = new Set<Element>();
    await inSlices(asked, (element) => this.#lookAround(element, seen), this.#signal);
  }

  #lookAround(element: Element, seen: Set<Element>): void {
    const part = partBeside(element);
    if (!part || seen.has(part)) return;
    seen.add(part);
    if (isDrawer(part)) this.#found(part);
  }
}

/** The outermost part of the page around the element that lies beyond the same edge of the window. */
function partBeside(element: Element): HTMLElement | undefined {
  const side = element.isConnected ? sideOf(element) : undefined;
  if (!side) return undefined;
  let part = element;
  for (let at = part.parentElement; at && at.localName !== 'body' && sideOf(at) === side; at = at.parentElement)
    part = at;
  return part as HTMLElement;
}
