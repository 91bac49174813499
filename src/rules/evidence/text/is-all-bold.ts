import { speaks, textOf } from '../../../page/name/text.js';

/** True where one bold element holds all the words: how titles are written that are marked as none. */
export function isAllBold(element: Element): boolean {
  const only = element.firstElementChild;
  return !!only?.matches('b, strong') && textOf(only) === textOf(element) && speaks(textOf(element));
}
