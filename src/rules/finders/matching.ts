import type { Root } from '../../page/walk.js';

/** Elements from `within` on, itself included, that the selector matches. */
export function* matching(within: Element | Root, selector: string): Generator<Element> {
  if ('matches' in within && within.matches(selector)) yield within;
  yield* within.querySelectorAll(selector);
}
