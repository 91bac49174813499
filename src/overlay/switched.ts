/** Work that runs as long as it is wanted. */
export interface Switched<Work> {
  /** Begins, ends or renews it, as it is wanted by now. */
  readonly follow: () => void;
  /** What runs at this moment. */
  readonly now: Work | undefined;
}

/**
 * Has work begin whenever it is wanted, with a signal that ends it when it no longer is, and with `signal` for good. `wish` answers with what
 * is wanted, and with `false` where nothing is: work begins anew for another wish.
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
