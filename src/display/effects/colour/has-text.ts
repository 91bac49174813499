import { flatTreeChildren } from '../../../support/elements/flat-tree-children.js';

/** True where text takes its colour directly from the element: a text node in it or in its open shadow root, one that is slotted into it, or the value of a field. */
export function hasText(element: Element): boolean {
  const { localName } = element;
  if (localName === 'input')
    return !/^(color|range|checkbox|radio|file|image|hidden)$/.test((element as HTMLInputElement).type);
  if (localName === 'textarea' || localName === 'select') return true;
  for (const child of flatTreeChildren(element)) {
    if (isText(child)) return true;
  }
  return false;
}

const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data);
