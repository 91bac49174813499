import { compareComposed } from '../../page/tree/composed-tree.js';

/** Controls that the browser builds of several stops, which no script can see. */
export const OF_PARTS =
  'input[type=date], input[type=time], input[type=datetime-local], input[type=month], input[type=week], video[controls], audio[controls], iframe';

/**
 * Where Tab has to be led so that it stays among the stops: `undefined` where it stays there by itself, and also at the edge of a
 * control of several parts, whose end only the browser knows.
 */
export function turn(stops: readonly Element[], from: Element | null, backwards: boolean): Element | undefined {
  const order = backwards ? [...stops].reverse() : stops;
  const at = from ? order.indexOf(from) : -1;
  if (at >= 0) return at === order.length - 1 && !from?.matches(OF_PARTS) ? order[0] : undefined;
  // Focus is on something that Tab does not stop at: the browser goes on from there, if there is anything ahead.
  const sign = backwards ? -1 : 1;
  const isAhead = (stop: Element): boolean => compareComposed(from as Element, stop) * sign < 0;
  return from && stops.some(isAhead) ? undefined : order[0];
}
