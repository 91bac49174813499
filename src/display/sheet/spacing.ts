import type { Chosen } from '../choices/adjustments.js';
import { rule } from './rule.js';
import { NOT_IGNORED, PARAGRAPH, TEXT } from './selectors.js';

/** Scripts whose letters are joined: pulled apart, they can no longer be read. */
const JOINED = ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'].map((language) => `:lang(${language})`).join(', ');

/** Distance between lines, letters, words and paragraphs, in terms of the text's own size (WCAG 1.4.12). */
export function spacing(chosen: Chosen): string {
  const {
    'line-height': lines,
    'letter-spacing': letters,
    'word-spacing': words,
    'paragraph-spacing': paragraphs,
  } = chosen;
  return (
    rule(TEXT, { 'line-height': lines?.toString(), 'word-spacing': inEm(words) }) +
    rule(TEXT, { 'letter-spacing': inEm(letters) }) +
    rule(`${TEXT}:is(${JOINED})`, { 'letter-spacing': letters ? 'normal' : undefined }) +
    rule(`:is(p, blockquote, dd, [${PARAGRAPH}])${NOT_IGNORED}`, { 'margin-block-end': inEm(paragraphs) })
  );
}

const inEm = (value: number | undefined): string | undefined => (value ? `${value}em` : undefined);
