/** Asks the worker for one thing and resolves with its answer; what stands in `transfer` is handed over, not copied. */
export type Call = <Answer>(action: string, payload: unknown, transfer?: Transferable[]) => Promise<Answer>;

/** How a worker is started and how long it is waited for. */
export interface LineOptions {
  readonly start: () => Promise<Worker>;
  /** Readies a worker that has just been started. */
  readonly ready?: (call: Call) => Promise<void>;
  /** Longest wait for one answer, in milliseconds; a worker that takes longer counts as hung. */
  readonly patience: number;
  /** Milliseconds without work after which the worker is ended and its memory given back. */
  readonly idle: number;
}

/** The worker died or hung; a new one takes its place with the next job. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';
}

/** What a worker says: `progress` may come any number of times before the answer. */
interface Reply {
  readonly jobId: string;
  readonly status: 'resolve' | 'reject' | 'progress';
  readonly data: unknown;
}

/**
 * A line of jobs in front of one worker: started by the first job, one job at a time, ended when idle, replaced when lost.
 * The worker is sent `{ jobId, action, payload }` and answers `{ jobId, status, data }`, which is how Tesseract.js's worker speaks.
 */
export class WorkerLine {
  readonly #options: LineOptions;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #jobs = 0;
  #lose: ((reason: Error) => void) | undefined;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  /** Runs a job of one or more calls when its turn has come; rejects at once when aborted, and with WorkerLost when the worker is. */
  run<Answer>(job: (call: Call) => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
    clearTimeout(this.#idleTimer);
    this.#waiting += 1;
    const turn = this.#last.then(async () => {
      signal.throwIfAborted();
      const worker = await this.#started();
      return job((action, payload, transfer) => {
        signal.throwIfAborted();
        return this.#call(worker, { action, payload, transfer });
      });
    });
    this.#last = turn.catch(() => undefined).finally(() => this.#rest());
    return unlessAborted(turn, signal);
  }

  /** Resolves when no job waits or runs. */
  async idle(): Promise<void> {
    while (this.#waiting > 0) await this.#last;
  }

  /** Ends the worker at once; jobs under way are rejected, and the next one starts a new worker. */
  end(): void {
    this.#drop(new DOMException('The worker was ended.', 'AbortError'));
  }

  #drop(reason: Error): void {
    clearTimeout(this.#idleTimer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#lose?.(reason);
  }

  async #started(): Promise<Worker> {
    if (this.#worker) return this.#worker;
    const worker = await this.#options.start();
    this.#worker = worker;
    try {
      await this.#options.ready?.((action, payload, transfer) => this.#call(worker, { action, payload, transfer }));
    } catch (error) {
      this.end();
      throw error;
    }
    return worker;
  }

  #call<Answer>(worker: Worker, message: { action: string; payload: unknown; transfer?: Transferable[] | undefined }) {
    const jobId = String((this.#jobs += 1));
    const { action, payload, transfer = [] } = message;
    return new Promise<Answer>((resolve, reject) => {
      const waiting = new AbortController();
      const { signal } = waiting;
      const settle = (tell: () => void): void => {
        this.#lose = undefined;
        waiting.abort();
        tell();
      };
      const hang = (): void => this.#drop(new WorkerLost('A worker took too long.'));
      const timer = setTimeout(hang, this.#options.patience);
      signal.addEventListener('abort', () => clearTimeout(timer));
      this.#lose = (reason) => settle(() => reject(reason));
      const hear = ({ data: { jobId: answered, status, data } }: MessageEvent<Reply>): void => {
        if (answered !== jobId || status === 'progress') return;
        settle(() => (status === 'resolve' ? resolve(data as Answer) : reject(new Error(String(data)))));
      };
      worker.addEventListener('message', hear, { signal });
      worker.addEventListener('error', (event) => this.#die(event), { signal });
      if (this.#worker === worker) worker.postMessage({ jobId, workerId: 'curb-cut', action, payload }, transfer);
      else hang();
    });
  }

  /** What goes wrong in our worker is no error of the page's. */
  #die(event: Event): void {
    event.preventDefault();
    this.#drop(new WorkerLost('A worker died.'));
  }

  #rest(): void {
    this.#waiting -= 1;
    if (this.#waiting === 0) this.#idleTimer = setTimeout(() => this.end(), this.#options.idle);
  }
}

/** Rejects as soon as the signal says so, though the work itself may still be running out. */
function unlessAborted<Answer>(work: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
