import { brandIn } from '../../words/brands.js';
import { iconConcept } from '../../words/icon-concepts.js';
import { tokensOf } from '../../words/tokens.js';
import { word, type Words } from '../../words/words.js';

/** What an identifier, a class or a file name stands for, in words: a place that everybody knows, or what icons show. */
export function meaningOf(text: string | null, words: Words): string {
  if (!text) return '';
  const tokens = tokensOf(text);
  const brand = brandIn(tokens);
  if (brand) return brand;
  const concept = iconConcept(tokens);
  return concept ? word(words, concept) : '';
}
