import { inSlices } from '../../support/timing/slices.js';

/** How many there are, and which of them this one is, counted from 1. */
export interface Place {
  readonly index: number;
  readonly total: number;
}

/** Counts the offered elements in slices, so that a long list holds nothing up; `undefined` when aborted. */
export async function placeAmong(
  ordered: readonly Element[],
  { element, offered, signal }: { element: Element; offered: (element: Element) => boolean; signal: AbortSignal },
): Promise<Place | undefined> {
  let [index, total] = [0, 0];
  await inSlices(
    ordered,
    (other) => {
      if (other !== element && !offered(other)) return;
      total++;
      if (other === element) index = total;
    },
    signal,
  );
  return signal.aborted ? undefined : { index, total };
}
