import { fileName } from '../../../page/name/file-name.js';
import { group } from '../../../support/group.js';
import { memoUntilChange } from '../../../support/memory/memo-until-change.js';

/** How many files make a set. */
const SET = 3;

/** True for a picture of which the file begins with the same word as those of others ("leaf-cyan", "leaf-pink"): the word says what all of them are for, and the rest which is which. */
export function isOneOfSet(picture: Element): boolean {
  const word = firstWord(fileOf(picture));
  return word !== '' && (setsIn(picture.getRootNode()).get(word)?.length ?? 0) >= SET;
}

/** The files of each tree by their first words. */
const setsIn = memoUntilChange('img', { src: 'img' }, (root) =>
  group(new Set([...(root as ParentNode & Node).querySelectorAll('img[src]')].map(fileOf)), firstWord),
);

/** The first word of several; empty where there is one alone. */
const firstWord = (file: string): string => /^[\d_-]*(\p{L}+)[-_ ]\p{L}/u.exec(file)?.[1]?.toLowerCase() ?? '';

const fileOf = (picture: Element): string => fileName(picture.getAttribute('src'));
