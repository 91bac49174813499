import { giveWay } from '../../../support/slices.js';

/** What waits for an element to come to rest, by element. */
const waiting = new WeakMap<Element, Promise<void>>();

/** Acts once the element slides or fades no more, after all that waits for that already: until then many scripts overhear a press. */
export function onceStill(element: Element, act: () => void): void {
  const before = waiting.get(element);
  if (!before && transitionsOf(element).length === 0) {
    act();
    return;
  }
  const turn = (before ?? Promise.resolve()).then(() => still(element)).then(act);
  waiting.set(element, turn);
  void turn.finally(() => {
    if (waiting.get(element) === turn) waiting.delete(element);
  });
}

/** A transition that is broken off is over as well. */
async function still(element: Element): Promise<void> {
  const moving = transitionsOf(element);
  if (moving.length === 0) return;
  await Promise.allSettled(moving.map(({ finished }) => finished));
  // The page hears of it a little later.
  await giveWay();
}

const transitionsOf = (element: Element): readonly Animation[] =>
  element.getAnimations().filter((animation) => 'transitionProperty' in animation);
