import { classOdds } from '../model/mobilenet.js';
import { textPasses } from '../passes/text-passes.js';
import { answerQuestions } from './answer-questions.js';
import { mayCompile } from './may-compile.js';
import type { VisionQuestions } from './messages.js';
import { withBitmap } from './with-bitmap.js';

answerQuestions<VisionQuestions>({
  mayCompile,
  prepare: ({ bitmap }) => withBitmap(bitmap, textPasses),
  recognise: ({ bitmap, ...how }) => withBitmap(bitmap, (seen) => classOdds(seen, how)),
});
