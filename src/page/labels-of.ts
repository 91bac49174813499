import { isCustom } from '../ledger/is-custom.js';

/** Besides custom elements, all that HTML lets have labels. */
const LABELABLE = /^(button|input|meter|output|progress|select|textarea)$/;

/**
 * The labels of a control, in the order of the tree; none for what cannot have any. The browser's own `labels` goes through the whole
 * tree for each control, and once more after each change.
 */
export function labelsOf(control: Element): readonly HTMLLabelElement[] {
  if (!LABELABLE.test(control.localName) && !isCustom(control)) return [];
  if (!control.id && !control.closest('label')) return [];
  return labelsBeside(control).filter((label) => label.control === control);
}

/** All labels of the tree in which an element stands. The browser keeps those of a document as long as no element comes or goes. */
export function labelsBeside(element: Element): readonly HTMLLabelElement[] {
  const root = element.getRootNode() as Document | DocumentFragment;
  return [...('getElementsByTagName' in root ? root.getElementsByTagName('label') : root.querySelectorAll('label'))];
}
