import type { Translate } from '../../i18n/translator.js';
import type { Answer } from '../answers/describer-chain.js';

/** Longest text that a reader should have to hear before it knows what comes; characters. */
const LONGEST = 125;

/** A sentence for an image. */
export interface Sentence {
  readonly alt: string;
  /** What did not fit; empty where all of it did. */
  readonly rest: string;
}

/**
 * Makes one short sentence of an answer: a quote of what was read, a hedge before what was recognised or nobody has approved, an
 * approved caption as it is. `destination` tells where the image leads that is all there is to a link; empty where it is not.
 */
export function sentenceOf(answer: Answer, translate: Translate, destination = ''): Sentence {
  const sentence = cut(said(answer, translate));
  if (!destination || !sentence.alt || isSaidIn(destination, answer.text)) return sentence;
  const whole = translate('images.link', { text: sentence.alt, destination });
  return whole.length <= LONGEST ? { alt: whole, rest: sentence.rest } : sentence;
}

/** True where an answer is said as a guess: what was recognised, or what nobody has approved. */
export function isHedged({ kind, text, confidence }: Answer): boolean {
  return kind === 'label' || (kind === 'caption' && text !== '' && confidence < 1);
}

function said(answer: Answer, translate: Translate): string {
  if (isHedged(answer)) return translate('images.possibly', { label: answer.text });
  return answer.kind === 'text' ? translate('images.text', { text: onOneLine(answer.text) }) : answer.text;
}

/** What the picture says already needs no saying twice. */
function isSaidIn(destination: string, text: string): boolean {
  return text.toLowerCase().includes(destination.toLowerCase());
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
