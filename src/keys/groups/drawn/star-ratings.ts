import { isRating } from './is-rating.js';
import { StarRating, STAR_WRITERS, type StarRatingContext } from './star-rating.js';

/** Turns rows of stars that answer clicks into groups of radio buttons: arrows and Space work there as in any other group. */
export function startStarRatings(context: StarRatingContext, signal: AbortSignal): void {
  const { page, ledger } = context;
  const known = new WeakSet<Element>();
  const look = (found: Element): void => {
    // The row may answer for them all.
    const group = [found.parentElement, found].find((row) => row && isRating(row, context));
    if (!group || known.has(group)) return;
    known.add(group);
    new StarRating(group, context, signal);
  };
  page.listen({ filed: (element, kinds) => kinds.includes('clickable') && look(element) }, signal);
  page.all('clickable').forEach(look);
  signal.addEventListener('abort', () => ledger.undoWhere(({ rule }) => STAR_WRITERS.includes(rule)));
}
