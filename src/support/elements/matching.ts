/** Elements from `top` on, itself included where it is one, that the selector matches. */
export function* matching<Found extends Element = Element>(
  top: Element | ParentNode,
  selector: string,
): Generator<Found> {
  if ('matches' in top && top.matches(selector)) yield top as Found;
  yield* top.querySelectorAll<Found>(selector);
}
