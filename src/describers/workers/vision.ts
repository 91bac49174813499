import { AskedWorker } from './asked-worker.js';
import type { VisionQuestions } from './messages.js';

/** The worker that runs the model. */
export const vision = new AskedWorker<VisionQuestions>(new URL('./vision.worker.ts', import.meta.url));
