import { matching } from '../../support/elements/matching.js';
import { inSlices } from '../../support/timing/slices.js';
import type { FollowedPage, Tree } from '../followed-page.js';

/** What is done with each of them. */
export interface EachMatching {
  readonly selector: string;
  readonly each: (element: Element) => void;
}

/** Goes once through every element of the page that the selector matches, and through those that come, in slices, until `signal` ends it; resolves after the first round. */
export async function eachMatching(page: FollowedPage, what: EachMatching, signal: AbortSignal): Promise<void> {
  const look = (top: Element | Tree): Promise<void> => inSlices(matching(top, what.selector), what.each, signal);
  const first: Promise<void>[] = [];
  page.follow({ tree: (tree) => first.push(look(tree)), came: (element) => void look(element) }, signal);
  await Promise.all(first);
}
