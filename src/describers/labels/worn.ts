import { labels } from './labels.js';

/** What is worn, in the words for kinds of it; the model sees make-up in any face. */
const KINDS = new Set(['make-up', 'coat or robe', 'dress or skirt', 'shirt or jumper', 'tie', 'stole', 'glasses']);

/** Words for what people wear: it is the least of what a photograph of them shows. */
export const worn: ReadonlySet<string> = new Set(
  labels.filter((words) => words.some((word) => KINDS.has(word))).flat(),
);
