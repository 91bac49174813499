import { AskedWorker } from './asked-worker.js';
import type { LetterQuestions } from './messages.js';

/** The worker that looks for letters: apart from the model's, so that one photograph is looked at while another is recognised. */
export const letters = new AskedWorker<LetterQuestions>(new URL('./letters.worker.ts', import.meta.url));
