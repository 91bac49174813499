import { isWithinReach } from '../look/visibility.js';
import { textOf } from '../name/text.js';
import type { Place } from './place.js';

/**
 * The element that now stands for one that is gone. It has the same id; or the same tag, `name` and label, is within reach, and lies in what is
 * left of its surroundings: its like in another row is no successor. Of several it is the next one.
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

/** What a visitor knows an element by. */
export const labelOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? textOf(element).slice(0, 80);
