import { DIALOGS } from '../page/kind/modality.js';
import { composedContains } from '../page/tree/composed-tree.js';
import { isElement } from '../support/elements/is-element.js';

/** True where a change may be the answer to a key for these parts: they or what is around them, or something that lies over the page. Slides and clocks go on by themselves. */
export function isAbout(changed: Node, parts: readonly Element[]): boolean {
  const element = isElement(changed) ? changed : changed.parentElement;
  // Words that have left were those of something that goes on by itself; a tree is all of the page.
  if (!element) return changed.isConnected;
  if (parts.some((part) => composedContains(part, element) || composedContains(element, part))) return true;
  return (
    element.parentElement?.localName === 'body' ||
    element.matches(DIALOGS) ||
    getComputedStyle(element).position === 'fixed'
  );
}
