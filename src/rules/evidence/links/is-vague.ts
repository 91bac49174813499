import type { Words } from '../../words/words.js';

/** Link texts that tell nothing, in English: every page loads the table of that language, and few need these. */
const ENGLISH =
  'read more|more|see more|more info|more information|learn more|find out more|know more|view more|show more|load more|click|' +
  'click here|click me|press here|tap here|here|this|this link|link|this page|go|go here|continue|continue reading|read|' +
  'read on|view|view details|see details|details|more details|discover more|explore|info|full story|read article|read post|preview|demo';

const tables = new WeakMap<Words, ReadonlySet<string>>();

/** True for the text of a link that could stand under any ("read more", "here"). */
export const isVague = (text: string, words: Words): boolean => vagueIn(words).has(plain(text));

/** A cheap look, for most links are not: true where the first words are vague, whatever follows, or name a kind of file. */
export function mayBeVague(text: string, words: Words): boolean {
  const vague = vagueIn(words);
  const start = plain(text.slice(0, LONGEST));
  for (let end = start.length; end > 0; end = start.lastIndexOf(' ', end - 1)) {
    if (vague.has(start.slice(0, end))) return true;
  }
  return isFormat(start);
}

/** Longest vague text there is in any language, and then some, in characters. */
const LONGEST = 40;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();

function vagueIn(words: Words): ReadonlySet<string> {
  let vague = tables.get(words);
  if (!vague) tables.set(words, (vague = new Set((words.vague ?? ENGLISH).split('|'))));
  return vague;
}

/** Names of kinds of files: one of several ways to have something that is named elsewhere. */
export const isFormat = (text: string): boolean =>
  /^(html?|epub|mobi|kindle|pdf|docx?|odt|rtf|txt|plain text|xlsx?|csv|xml|json|zip|mp3|mp4|word|excel|powerpoint|pptx?|azw3?|audio|video|download|ascii)$/i.test(
    text,
  );
