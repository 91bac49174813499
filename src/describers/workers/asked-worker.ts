import { startWorker } from './start-worker.js';
import { WorkerLine } from './worker-line.js';

/** One answer may wait for a whole model to arrive over a slow line. */
const PATIENCE = 60_000;
const IDLE = 30_000;

/** What a worker of ours can be asked, by action: what it is sent and what it answers. */
export type Questions<Names extends string = string> = Readonly<Record<Names, { payload: unknown; answer: unknown }>>;

/** A worker of ours, one for the whole page, whichever describers use it: started by the first question and ended when idle. */
export class AskedWorker<Asked extends Questions<keyof Asked & string>> {
  readonly #line: WorkerLine;

  constructor(file: URL) {
    this.#line = new WorkerLine({ start: () => startWorker(file, 'module'), patience: PATIENCE, idle: IDLE });
  }

  /** Asks for one thing, when its turn has come. */
  ask<Action extends keyof Asked & string>(
    action: Action,
    payload: Asked[Action]['payload'],
    signal: AbortSignal,
  ): Promise<Asked[Action]['answer']> {
    return this.#line.run((call) => call(action, payload), signal);
  }

  /** Resolves when nothing is asked of it any more, or after so many milliseconds. */
  async calm(most: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, most)));
    await Promise.race([this.#line.idle(), enough]);
    clearTimeout(timer);
  }

  /** Ends the worker and gives its memory back; the next question starts another. */
  end(): void {
    this.#line.end();
  }
}
