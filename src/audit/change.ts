import type { Repair } from '../ledger/repair.js';

/** What one rule did for one element: the unit in which changes are shown and undone. */
export interface Change {
  readonly rule: string;
  readonly element: Element;
  readonly repairs: readonly [Repair, ...Repair[]];
}

/** True for a change that tells of no fault in the page. */
export const isPrecaution = ({ repairs: [first] }: Change): boolean => first.isPrecaution ?? false;

/** Repairs as changes, in the order in which they were made. */
export function changesOf(repairs: readonly Repair[]): Change[] {
  const byElement = new Map<Element, Map<string, [Repair, ...Repair[]]>>();
  for (const repair of repairs) {
    const byRule = byElement.get(repair.element) ?? new Map<string, [Repair, ...Repair[]]>();
    byElement.set(repair.element, byRule);
    const known = byRule.get(repair.rule);
    if (known) known.push(repair);
    else byRule.set(repair.rule, [repair]);
  }
  return [...byElement].flatMap(([element, byRule]) =>
    [...byRule].map(([rule, some]) => ({ rule, element, repairs: some })),
  );
}
