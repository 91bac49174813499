import { isCustom } from '../../ledger/is-custom.js';
import { memoForRun } from '../../support/memo-for-run.js';
import { group } from '../../support/group.js';

/** Besides custom elements, all that HTML lets have labels. */
const LABELABLE = /^(button|input|meter|output|progress|select|textarea)$/;

/** The labels of each tree. The browser's own `labels` goes through the whole tree for each control, and once more after each change. */
const labels = memoForRun((root: Node) =>
  group<HTMLLabelElement, Element | null>(
    (root as ParentNode & Node).querySelectorAll('label'),
    (label) => label.control,
  ),
);

/** The labels of a control, in the order of the tree; none for what cannot have any. */
export function labelsOf(control: Element): readonly HTMLLabelElement[] {
  if (!LABELABLE.test(control.localName) && !isCustom(control)) return [];
  if (!control.id && !control.closest('label')) return [];
  return labels.of(control.getRootNode()).get(control) ?? [];
}

/** True for an attribute that decides to which control a label belongs. */
export const isLabelling = (attribute: string): boolean => attribute === 'for' || attribute === 'id';

/** Looks at all labels anew when next asked: elements have come or gone, or such an attribute was written. */
export const forgetLabels = (): void => labels.forget();
