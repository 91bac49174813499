/** Work that runs as long as it is wanted. */
export interface Switched<Work> {
  /** Begins, ends or restarts the work, by what is wanted now. */
  readonly follow: () => void;
  /** What runs at this moment. */
  readonly now: Work | undefined;
}

/**
 * Runs work while it is wanted: each run has a signal of its own, which ends when the work is no longer wanted or `signal` ends. `wish` tells what
 * is wanted, `false` for nothing; when its answer changes, the work begins anew.
 */
export function switched<Work>(
  wish: () => string | boolean,
  begin: (signal: AbortSignal) => Work,
  signal: AbortSignal,
): Switched<Work> {
  let running: { readonly work: Work; readonly wanted: string | boolean; readonly ending: AbortController } | undefined;
  const end = (): void => {
    running?.ending.abort();
    running = undefined;
  };
  const follow = (): void => {
    const wanted = wish();
    if (wanted === (running?.wanted ?? false)) return;
    end();
    if (wanted === false) return;
    const ending = new AbortController();
    running = { work: begin(ending.signal), wanted, ending };
  };
  signal.addEventListener('abort', end);
  follow();
  return {
    follow,
    get now() {
      return running?.work;
    },
  };
}
