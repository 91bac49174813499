import { transitionsOf } from '../../../page/look/transitions-of.js';
import { giveWay } from '../../../support/timing/slices.js';

/** What waits for an element to come to rest, by element. */
const waiting = new WeakMap<Element, Promise<void>>();

/**
 * Acts once the element slides or fades no more, after all that waits for that already: until then many scripts overhear a press. Answers with
 * what calls it off, which tells whether it still could.
 */
export function onceStill(element: Element, act: () => void): () => boolean {
  let waits = true;
  const callOff = (): boolean => {
    const couldBe = waits;
    waits = false;
    return couldBe;
  };
  const before = waiting.get(element);
  if (before || transitionsOf(element).length > 0) {
    const turn = (before ?? Promise.resolve())
      .then(() => still(element))
      .then(() => {
        if (callOff()) act();
      });
    waiting.set(element, turn);
    void turn.finally(() => {
      if (waiting.get(element) === turn) waiting.delete(element);
    });
  } else if (callOff()) act();
  return callOff;
}

/** A transition that is broken off is over as well; mostly another takes its place, back to where it began. */
async function still(element: Element): Promise<void> {
  let moving = transitionsOf(element);
  while (moving.length > 0) {
    await Promise.allSettled(moving.map(({ finished }) => finished));
    // The page hears of it a little later.
    await giveWay();
    moving = transitionsOf(element);
  }
}
