import { drawnBy } from './covers.js';
import { overlap } from './overlap.js';

/** True where the element shows text, or may once it is rendered; false where all of it is for screen readers alone: clipped to a pixel, or moved out of its box. */
export function showsText(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (isSeen(walker.currentNode as Text)) return true;
  return false;
}

function isSeen(text: Text): boolean {
  const { parentElement: parent } = text;
  if (!parent || !/\S/.test(text.data)) return false;
  if (!parent.checkVisibility()) return true;
  const box = drawnBy(parent).getBoundingClientRect();
  const range = text.ownerDocument.createRange();
  range.selectNode(text);
  return box.width > 1 && box.height > 1 && overlap(box, range.getBoundingClientRect());
}
