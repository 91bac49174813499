import { textOf } from '../../page/name/text.js';
import { visitAll, type Root } from '../../page/tree/walk.js';

/** What a picture counts for that nobody has described, in characters. */
const UNDESCRIBED = 20;

/** How much there is to read in an element, in characters: its text and that of its pictures, in open shadow roots and frames as well. */
export function readingIn(top: Element): number {
  const trees: (Element | Root)[] = [top];
  visitAll(top, { root: (root) => trees.push(root) });
  return trees.reduce((sum, tree) => sum + lengthIn(tree), 0);
}

function lengthIn(tree: Element | Root): number {
  const text = [...tree.childNodes].map(textOf).join(' ').trim();
  const pictures = [...tree.querySelectorAll('img')];
  return pictures.reduce((sum, picture) => sum + (picture.getAttribute('alt')?.length ?? UNDESCRIBED), text.length);
}
