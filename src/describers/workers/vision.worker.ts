import { answerQuestions } from './answer-questions.js';
import { classOdds } from '../model/mobilenet.js';
import { originOf } from '../passes/origin-of.js';
import type { VisionQuestions } from './messages.js';

answerQuestions<VisionQuestions>({
  recognise: ({ bitmap, folder }) =>
    originOf(bitmap) === 'drawn' ? { outcome: 'drawing' } : classOdds(bitmap, folder),
});
