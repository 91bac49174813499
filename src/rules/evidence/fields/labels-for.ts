import { group } from '../../../support/group.js';
import { memoUntilChange } from '../../../support/memo-until-change.js';

/** The labels that refer to the element by its id, be it the one that they find by it or not. */
export function labelsFor(element: Element): readonly HTMLLabelElement[] {
  return (element.id && byTarget(element.getRootNode()).get(element.id)) || [];
}

/** To look through the tree for each field takes too long, and so many selectors drive all others out of the browser's memory. */
const byTarget = memoUntilChange(['for'], (root) =>
  group((root as Document | ShadowRoot).querySelectorAll<HTMLLabelElement>('label[for]'), ({ htmlFor }) => htmlFor),
);
