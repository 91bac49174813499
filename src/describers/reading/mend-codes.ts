import { group } from '../../support/group.js';
import type { Word } from './read-words.js';

/** Where letters end and figures begin in a code, what looks like both may be read as both: "SAVES57". */
const READ_TWICE = /^(\p{Lu}{3,})(?:I(?=1)|S(?=5)|O(?=0)|Z(?=2)|B(?=8))(\d{2,})$/u;

/** Passes in which a code has each of its characters once, where one of them read it so, and as surely: "DEALS50" keeps its S else. */
export function mendCodes(passes: readonly (readonly Word[])[]): Word[][] {
  const surest = new Map([...group(passes.flat(), ({ text }) => text)].map(([text, alike]) => [text, surestOf(alike)]));
  const sure = (text: string): number => surest.get(text) ?? -1;
  return passes.map((words) =>
    words.map((word) => {
      const once = word.text.replace(READ_TWICE, '$1$2');
      return sure(once) >= sure(word.text) ? { ...word, text: once } : word;
    }),
  );
}

const surestOf = (words: readonly Word[]): number => Math.max(...words.map(({ confidence }) => confidence));
