import { brandIn } from '../../words/brand-signs.js';
import { iconConcept } from '../../words/icon-concepts.js';
import { ownWord } from '../../words/own-words.js';
import { tokensOf } from '../../words/tokens.js';
import { word, type Words } from '../../words/words.js';

/** What an identifier, a class or a file name stands for, in words: a place that everybody knows, or what icons show. */
export function meaningOf(text: string | null, words: Words): string {
  if (!text) return '';
  const tokens = tokensOf(text);
  const brand = brandIn(tokens);
  const concept = !brand || PLAIN_WORD.test(brand) ? iconConcept(tokens) : undefined;
  return concept ? word(words, concept) : (brand ?? ownWord(tokens, words));
}

/** Places that are called by words of every day: what else there is tells more. */
const PLAIN_WORD = /^(Medium|Threads|Windows|Apple|Messenger)$/;
