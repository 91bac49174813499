import { isCustom } from '../../support/elements/is-custom.js';
import { group } from '../../support/group.js';
import { memoUntilChange } from '../../support/memory/memo-until-change.js';

/** Besides custom elements, all that HTML lets have labels. */
const LABELABLE = 'button, input, meter, output, progress, select, textarea';

/** The labels of each tree. The browser's own `labels` goes through the whole tree for each control, and once more after each change. */
const labelsIn = memoUntilChange('*', { for: 'label', id: LABELABLE }, (root) => {
  const labels = (root as ParentNode & Node).querySelectorAll('label');
  return {
    byControl: group<HTMLLabelElement, Element | null>(labels, ({ control }) => control),
    byId: group(labels, ({ htmlFor }) => htmlFor),
  };
});

/** The labels of a control, in the order of the tree; none for what cannot have any. */
export function labelsOf(control: Element): readonly HTMLLabelElement[] {
  if (!mayHaveLabels(control) || (!control.id && !control.closest('label'))) return [];
  return labelsIn(control.getRootNode()).byControl.get(control) ?? [];
}

/** The labels that refer to the element by its id, be it the one that they find by it or not. */
export const labelsFor = (element: Element): readonly HTMLLabelElement[] =>
  (element.id && labelsIn(element.getRootNode()).byId.get(element.id)) || [];

const mayHaveLabels = (element: Element): boolean => element.matches(LABELABLE) || isCustom(element);
