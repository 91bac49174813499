import { composedClosest } from '../../../../page/tree/composed-tree.js';

const WIDGETS =
  'button link checkbox radio switch tab menuitem menuitemcheckbox menuitemradio option treeitem gridcell slider spinbutton ' +
  'textbox searchbox combobox listbox scrollbar';

/** Elements that are controls: natively, or because the author says so. */
export const INTERACTIVE =
  'a[href],area[href],button,input:not([type=hidden]),select,textarea,label,summary,option,iframe,object,embed,audio,video,' +
  '[contenteditable]:not([contenteditable=false]),[tabindex]:not([tabindex^="-"]),' +
  WIDGETS.split(' ').map((role) => `[role~=${role}]`).join(); // prettier-ignore

/** True where the element lies in a control, or a control lies in it. */
export function touchesControl(element: Element): boolean {
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  const around = parent && composedClosest(parent, INTERACTIVE);
  // The frame around a whole page is none.
  return element.querySelector(INTERACTIVE) !== null || (!!around && around.localName !== 'iframe');
}
