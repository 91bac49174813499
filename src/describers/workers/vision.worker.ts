import { classOdds } from '../model/mobilenet.js';
import { originOf } from '../passes/origin-of.js';
import { textPasses } from '../passes/text-passes.js';
import { answerQuestions } from './answer-questions.js';
import { mayCompile } from './may-compile.js';
import type { VisionQuestions } from './messages.js';

answerQuestions<VisionQuestions>({
  mayCompile,
  prepare: ({ bitmap }) => textPasses(bitmap),
  recognise: ({ bitmap, folder }) =>
    originOf(bitmap) === 'drawn' ? { outcome: 'drawing' } : classOdds(bitmap, folder),
});
