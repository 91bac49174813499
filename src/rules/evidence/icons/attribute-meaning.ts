import { classOf } from '../../../page/name/class-words.js';
import { toldClasses } from '../../words/told-classes.js';
import type { Words } from '../../words/words.js';
import { meaningOf } from '../text/meaning.js';

/** What the first of these attributes stands for that stands for anything. */
export function attributeMeaning(element: Element, attributes: readonly string[], words: Words): string {
  for (const attribute of attributes) {
    const given = attribute === 'class' && isOneOfMany(element) ? null : element.getAttribute(attribute);
    const text = meaningOf(attribute === 'class' && given ? toldClasses(given) : given, words);
    if (text) return text;
  }
  return '';
}

/** What looks like its neighbour, and shows something else, is not called after what it is alone. */
const isOneOfMany = (element: Element): boolean =>
  [element.previousElementSibling, element.nextElementSibling].some(
    (other) =>
      other?.localName === element.localName &&
      classOf(other) === classOf(element) &&
      !(other.firstElementChild?.isEqualNode(element.firstElementChild) ?? !element.firstElementChild),
  );
