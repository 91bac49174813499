import { word, type Words } from '../words/words.js';

const tables = new WeakMap<Words, ReadonlySet<string>>();

/** True for the text of a link that could stand under any ("read more", "here"). */
export function isVague(text: string, words: Words): boolean {
  let vague = tables.get(words);
  if (!vague) tables.set(words, (vague = new Set(word(words, 'vague').split('|'))));
  return vague.has(
    text
      .toLowerCase()
      .replace(/[\s\p{P}\p{S}]+/gu, ' ')
      .trim(),
  );
}

/** Names of kinds of files: one of several ways to have something that is named elsewhere. */
export const isFormat = (text: string): boolean =>
  /^(html?|epub|mobi|kindle|pdf|docx?|odt|rtf|txt|plain text|xlsx?|csv|xml|json|zip|mp3|mp4|word|excel|powerpoint|pptx?|azw3?|audio|video|download|ascii)$/i.test(
    text,
  );
