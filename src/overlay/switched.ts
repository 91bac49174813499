/** Work that runs as long as it is wanted. */
export interface Switched<Work> {
  /** Begins or ends it, as it is wanted by now. */
  readonly follow: () => void;
  /** What runs at this moment. */
  readonly now: Work | undefined;
}

/** Has work begin whenever it is wanted, with a signal that ends it when it no longer is, and with `signal` for good. */
export function switched<Work>(
  isWanted: () => boolean,
  begin: (signal: AbortSignal) => Work,
  signal: AbortSignal,
): Switched<Work> {
  let running: { readonly work: Work; readonly ending: AbortController } | undefined;
  const end = (): void => {
    running?.ending.abort();
    running = undefined;
  };
  const follow = (): void => {
    if (isWanted() === (running !== undefined)) return;
    if (running) {
      end();
      return;
    }
    const ending = new AbortController();
    running = { work: begin(ending.signal), ending };
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
