import { compareComposed } from '../../page/tree/composed-tree.js';
import { endOfRun } from '../../support/end-of-run.js';

/** Where a search begins and which way it goes. */
export interface Search {
  /** The reader's place; `null` for before everything, or, going backwards, behind it. */
  readonly from: Element | null;
  readonly backwards: boolean;
  /** Asked in order until it says yes. */
  readonly accepts: (element: Element) => boolean;
}

/** A target and whether the search had to go round the end of the page to find it. */
export interface Found {
  readonly element: Element;
  readonly wrapped: boolean;
}

/** The nearest accepted element of an ordered list, `from` itself last. Finds its place by halving, then asks one by one. */
export function nextTarget(ordered: readonly Element[], { from, backwards, accepts }: Search): Found | undefined {
  const step = backwards ? -1 : 1;
  const start = from ? placeBeside(ordered, from, backwards) : backwards ? ordered.length - 1 : 0;
  for (let done = 0, at = start; done < ordered.length; done++, at += step) {
    const element = ordered[(at + ordered.length) % ordered.length];
    if (element && accepts(element)) return { element, wrapped: at < 0 || at >= ordered.length };
  }
  return undefined;
}

/** Index of the first element after `from`, or of the last one before it. */
function placeBeside(ordered: readonly Element[], from: Element, before: boolean): number {
  const isPassed = (place: number): boolean => {
    const order = compareComposed(ordered[place] ?? from, from);
    return order < 0 || (order === 0 && !before);
  };
  const end = endOfRun(isPassed, 0, ordered.length);
  return before ? end - 1 : end;
}
