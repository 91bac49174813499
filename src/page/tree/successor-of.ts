import { textOf } from '../name/text.js';
import type { Place } from './place.js';

/**
 * The element that stands for the one that is gone: it has its id, or it is of its sort, near by, and called the same. Of several such ones it is
 * the next.
 */
export function successorOf(place: Place, label = labelOf(place.element)): Element | null {
  const { element, nearest } = place;
  if (element.isConnected) return null;
  const root = nearest?.getRootNode() as Document | ShadowRoot | undefined;
  const same = element.id ? root?.getElementById(element.id) : null;
  if (same) return same;
  const around = nearest?.parentElement ?? nearest;
  const name = element.getAttribute('name');
  const sort = `${element.localName}${name === null ? '' : `[name="${CSS.escape(name)}"]`}`;
  const alike = [...(around?.querySelectorAll(sort) ?? [])].filter((other) => labelOf(other) === label);
  return alike.find((other) => place.isBefore(other)) ?? alike.at(-1) ?? null;
}

/** What an element is known by. */
export const labelOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? textOf(element).slice(0, 80);
