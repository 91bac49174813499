import { isElement } from '../elements/is-element.js';

/** The element that an event is about, however deep in open shadow roots; `null` where a script has sent it to a document or a window. */
export function elementOf(event: Event): HTMLElement | null {
  const target = event.composedPath()[0] as Node | undefined;
  return isElement(target) ? (target as HTMLElement) : null;
}
