import { answerQuestions } from './answer-questions.js';
import { mayCompile } from './may-compile.js';
import { textPasses } from './text-passes.js';
import type { LetterQuestions } from './vision-messages.js';

answerQuestions<LetterQuestions>({ mayCompile, prepare: ({ bitmap }) => textPasses(bitmap) });
