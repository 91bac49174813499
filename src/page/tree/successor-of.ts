import { isWithinReach } from '../look/visibility.js';
import { speaks, textOf } from '../name/text.js';
import type { Place } from './place.js';

/** Elements whose text is no words of a row. */
const UNREAD = 'style, script, template';

/**
 * The element that now stands for one that is gone. It has the same id; or the same tag, `name` and label, is within reach, and lies in what
 * is left of its surroundings: its like in another row is no successor. Of several it is the one in a row with the same words, else the next
 * after the place; that is the first, where the page has drawn all around anew.
 */
export function successorOf(place: Place, label = labelOf(place.element)): Element | null {
  const { element, around } = place;
  if (element.isConnected || !around) return null;
  const same = element.id && (around.getRootNode() as Document | ShadowRoot).getElementById(element.id);
  if (same) return same;
  const name = element.getAttribute('name');
  const sort = `${element.localName}${name === null ? '' : `[name="${CSS.escape(name)}"]`}`;
  const alike = [...around.querySelectorAll(sort)].filter((other) => labelOf(other) === label && isWithinReach(other));
  const stand = alike.length > 1 ? inRowOf(element, alike) : alike;
  return stand.find((other) => place.isBefore(other)) ?? stand.at(-1) ?? null;
}

/** What a visitor knows an element by. */
export const labelOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? textOf(element).slice(0, 80);

/** Those that stand as it stood in what went with it, a card or a row, and beside the same words; all where none does. */
function inRowOf(element: Element, alike: readonly Element[]): readonly Element[] {
  let [level, words] = [0, ''];
  for (let row = element.parentElement; row && !words; row = row.parentElement, level++)
    words = wordsBeside(element, row);
  const inRow = alike.filter((other) => words && wordsBeside(other, ancestorOf(other, level)) === words);
  return inRow.length > 0 ? inRow : alike;
}

/** The first words in the row that are not the element's own. */
function wordsBeside(element: Element, row: Element | null): string {
  const texts = row && row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let text = texts?.nextNode(); text; text = texts?.nextNode()) {
    const words = text.nodeValue?.trim();
    if (words && speaks(words) && !element.contains(text) && !text.parentElement?.matches(UNREAD)) return words;
  }
  return '';
}

function ancestorOf(element: Element, level: number): Element | null {
  let at: Element | null = element;
  for (let i = 0; i < level && at; i++) at = at.parentElement;
  return at;
}
