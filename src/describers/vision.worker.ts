import { looksDrawn } from './looks-drawn.js';
import { mayCompile } from './may-compile.js';
import { textPasses } from './text-passes.js';
import { classOdds } from './mobilenet.js';
import type { VisionActions } from './vision-messages.js';

interface VisionMessage {
  readonly jobId: string;
  readonly action: keyof VisionActions;
  readonly payload: never;
}

type Actions = {
  [Action in keyof VisionActions]: (
    payload: VisionActions[Action]['payload'],
  ) => Awaitable<VisionActions[Action]['answer']>;
};
type Awaitable<Value> = Value | Promise<Value>;

const actions: Actions = {
  mayCompile,
  prepare: ({ bitmap }) => textPasses(bitmap),
  recognise: ({ bitmap, folder }) => (looksDrawn(bitmap) ? { outcome: 'drawing' } : classOdds(bitmap, folder)),
};

self.onmessage = async ({ data: { jobId, action, payload } }: MessageEvent<VisionMessage>) => {
  const answer = (status: 'resolve' | 'reject', data: unknown): void => self.postMessage({ jobId, status, data });
  try {
    answer('resolve', await actions[action](payload));
  } catch (error) {
    answer('reject', error instanceof Error ? error.message : String(error));
  }
};
