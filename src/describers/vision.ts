import { startWorker } from './start-worker.js';
import type { VisionActions } from './vision-messages.js';
import { WorkerLine } from './worker-line.js';

/** One answer may wait for the whole model to arrive over a slow line. */
const PATIENCE = 60_000;
const IDLE = 30_000;

/** Our own worker, for all work on pixels; one for the whole page, whichever describers use it. */
export const vision = {
  /** Asks for one thing, when its turn has come. */
  ask<Action extends keyof VisionActions>(
    action: Action,
    payload: VisionActions[Action]['payload'],
    signal: AbortSignal,
  ): Promise<VisionActions[Action]['answer']> {
    return line.run((call) => call(action, payload), signal);
  },
  /** Ends the worker and gives its memory back; the next question starts another. */
  end(): void {
    line.end();
  },
};

const line = new WorkerLine({
  start: () => startWorker(new URL('./vision.worker.ts', import.meta.url), 'module'),
  patience: PATIENCE,
  idle: IDLE,
});
