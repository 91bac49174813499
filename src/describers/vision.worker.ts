import { textPasses } from './text-passes.js';
import { loadModel, recognise } from './mobilenet.js';
import type { VisionActions } from './vision-messages.js';

type Actions = { [Action in keyof VisionActions]: (payload: VisionActions[Action]['payload']) => unknown };

const actions: Actions = {
  prepare: ({ bitmap }) => textPasses(bitmap),
  load: ({ folder }) => loadModel(folder),
  recognise: ({ bitmap }) => recognise(bitmap),
};

self.onmessage = async ({ data: { jobId, action, payload } }) => {
  const answer = (status: 'resolve' | 'reject', data: unknown): void => self.postMessage({ jobId, status, data });
  try {
    answer('resolve', await actions[action as keyof Actions](payload));
  } catch (error) {
    answer('reject', error instanceof Error ? error.message : String(error));
  }
};
