import { isCustom } from '../../ledger/is-custom.js';
import { group } from '../../support/group.js';
import { memoForRun } from '../../support/memory/memo-for-run.js';

/** Besides custom elements, all that HTML lets have labels. */
const LABELABLE = 'button, input, meter, output, progress, select, textarea';

/** The labels of each tree. The browser's own `labels` goes through the whole tree for each control, and once more after each change. */
const byControl = memoForRun((root: Node) =>
  group<HTMLLabelElement, Element | null>(labelsIn(root), ({ control }) => control),
);
const byId = memoForRun((root: Node) => group(labelsIn(root), ({ htmlFor }) => htmlFor));

const labelsIn = (root: Node): NodeListOf<HTMLLabelElement> => (root as ParentNode & Node).querySelectorAll('label');

/** The labels of a control, in the order of the tree; none for what cannot have any. */
export function labelsOf(control: Element): readonly HTMLLabelElement[] {
  if (!mayHaveLabels(control) || (!control.id && !control.closest('label'))) return [];
  return byControl.of(control.getRootNode()).get(control) ?? [];
}

/** The labels that refer to the element by its id, be it the one that they find by it or not. */
export const labelsFor = (element: Element): readonly HTMLLabelElement[] =>
  (element.id && byId.of(element.getRootNode()).get(element.id)) || [];

/** True for an attribute that decides to which control a label belongs. */
export const isLabelling = (element: Element, attribute: string): boolean =>
  attribute === 'for' || (attribute === 'id' && mayHaveLabels(element));

/** Looks at all labels anew when next asked: elements have come or gone, or such an attribute was written. */
export function forgetLabels(): void {
  byControl.forget();
  byId.forget();
}

const mayHaveLabels = (element: Element): boolean => element.matches(LABELABLE) || isCustom(element);
