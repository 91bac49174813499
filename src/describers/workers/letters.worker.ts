import { answerQuestions } from './answer-questions.js';
import { mayCompile } from './may-compile.js';
import { textPasses } from '../passes/text-passes.js';
import type { LetterQuestions } from './messages.js';

answerQuestions<LetterQuestions>({ mayCompile, prepare: ({ bitmap }) => textPasses(bitmap) });
