/**
 * Turns many calls into few: `work` runs `ms` milliseconds after the first of them, never twice at a time, and once more for calls that
 * came meanwhile. The first run comes at once. Ends with `signal`.
 */
export function gathered(work: () => Promise<void>, ms: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(() => void run());
  let calledAgain = false;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (timer) calledAgain = true;
    else timer = setTimeout(() => void run(), ms);
  };

  async function run(): Promise<void> {
    calledAgain = false;
    await work();
    timer = (calledAgain as boolean) && !signal.aborted ? setTimeout(() => void run(), ms) : undefined;
  }
}
