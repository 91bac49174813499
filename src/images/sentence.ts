import type { Translate } from '../i18n/translator.js';
import type { Answer } from './describer-chain.js';

/** Longest text that a reader should have to hear before it knows what comes; characters. */
const LONGEST = 125;

/** A sentence for an image. */
export interface Sentence {
  readonly alt: string;
  /** What did not fit; empty where all of it did. */
  readonly rest: string;
}

/** Makes one short sentence of an answer: a quote of what was read, a hedge before what was recognised, a caption as it is. */
export function sentenceOf(answer: Answer, translate: Translate): Sentence {
  switch (answer.kind) {
    case 'text':
      return cut(translate('images.text', { text: onOneLine(answer.text) }));
    case 'label':
      return cut(translate('images.possibly', { label: answer.text }));
    case 'caption':
      return cut(answer.text);
  }
}

/** Lines become clauses, unless they end a sentence themselves. */
function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
    .replace(/([.!?:,;…])?\n/g, (_break, end: string | undefined) => (end ? `${end} ` : ', '));
}

function cut(sentence: string): Sentence {
  if (sentence.length <= LONGEST) return { alt: sentence, rest: '' };
  const end = sentence.lastIndexOf(' ', LONGEST - 1);
  const at = end > 0 ? end : LONGEST - 1;
  return { alt: `${sentence.slice(0, at)}…`, rest: sentence.slice(at).trim() };
}
