import { AskedWorker } from './asked-worker.js';
import type { VisionQuestions } from './messages.js';

/** The worker that looks at pixels: it finds letters, and runs the model. */
export const vision = new AskedWorker<VisionQuestions>(new URL('./vision.worker.ts', import.meta.url));
