import { answerQuestions } from './answer-questions.js';
import { classOdds } from './mobilenet.js';
import { originOf } from './origin-of.js';
import type { VisionQuestions } from './vision-messages.js';

answerQuestions<VisionQuestions>({
  recognise: ({ bitmap, folder }) =>
    originOf(bitmap) === 'drawn' ? { outcome: 'drawing' } : classOdds(bitmap, folder),
});
