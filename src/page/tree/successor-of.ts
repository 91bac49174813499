import { isWithinReach } from '../look/visibility.js';
import { textOf } from '../name/text.js';
import type { Place } from './place.js';

/**
 * The element that stands for the one that is gone: it has its id, or it is of its sort, called the same, within reach, and in what is left of what
 * lay around it: in a row that has stayed, it is not the like of it in another. Of several such ones it is the next.
 */
export function successorOf(place: Place, label = labelOf(place.element)): Element | null {
  const { element, around } = place;
  if (element.isConnected || !around) return null;
  const same = element.id && (around.getRootNode() as Document | ShadowRoot).getElementById(element.id);
  if (same) return same;
  const name = element.getAttribute('name');
  const sort = `${element.localName}${name === null ? '' : `[name="${CSS.escape(name)}"]`}`;
  const alike = [...around.querySelectorAll(sort)].filter((other) => labelOf(other) === label && isWithinReach(other));
  return alike.find((other) => place.isBefore(other)) ?? alike.at(-1) ?? null;
}

/** What an element is known by. */
export const labelOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? textOf(element).slice(0, 80);
