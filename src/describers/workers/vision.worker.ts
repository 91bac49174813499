import { classOdds } from '../model/mobilenet.js';
import { originOf } from '../passes/origin-of.js';
import { textPasses } from '../passes/text-passes.js';
import { answerQuestions } from './answer-questions.js';
import { mayCompile } from './may-compile.js';
import type { Recognition, VisionQuestions } from './messages.js';
import { withBitmap } from './with-bitmap.js';

answerQuestions<VisionQuestions>({
  mayCompile,
  prepare: ({ bitmap }) => withBitmap(bitmap, textPasses),
  recognise: ({ bitmap, folder }) =>
    withBitmap<Recognition>(bitmap, (seen) =>
      originOf(seen) === 'drawn' ? { outcome: 'drawing' } : classOdds(seen, folder),
    ),
});
