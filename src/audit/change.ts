import type { Repair } from '../ledger/repair.js';
import { group, type Group } from '../support/group.js';

/** What one rule did for one element: the unit in which changes are shown and undone. */
export interface Change {
  readonly rule: string;
  readonly element: Element;
  readonly repairs: Group<Repair>;
}

/** True for a change that tells of no fault in the page. */
export const isPrecaution = ({ repairs: [first] }: Change): boolean => first.isPrecaution ?? false;

/** Repairs as changes: those of one element together, elements and rules in the order in which they were first written. */
export function changesOf(repairs: readonly Repair[]): Change[] {
  return [...group(repairs, (repair) => repair.element)].flatMap(([element, ofElement]) =>
    [...group(ofElement, (repair) => repair.rule)].map(([rule, ofRule]) => ({ rule, element, repairs: ofRule })),
  );
}
