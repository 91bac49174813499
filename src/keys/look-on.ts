import type { Stillness } from '../page/stillness.js';

/** How many milliseconds an answer is waited for, and what ends the waiting before. */
export interface Wait {
  readonly patience: number;
  readonly signal: AbortSignal;
}

/** Begins to look, and tells after a while whether all has been still; the signal that it answers with ends when the looking does. */
export function lookOn(
  stillness: Stillness,
  { patience, signal }: Wait,
  tell: (isStill: boolean) => void,
): AbortSignal {
  const looking = new AbortController();
  const end = (): boolean => {
    clearTimeout(timer);
    looking.abort();
    return stillness.end();
  };
  stillness.begin();
  const timer = setTimeout(() => tell(end()), patience);
  signal.addEventListener('abort', end, { signal: looking.signal });
  return looking.signal;
}
