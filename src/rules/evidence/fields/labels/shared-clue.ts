import { folded } from '../../../../page/name/text.js';
import { inferred, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';

/** Fewer options may begin alike by chance. */
const FEWEST = 3;

/** The word with which each option of a list begins, before what tells it from the others: "Size S", "Size M", "Size L". */
export function sharedClue(list: Element): Clue | undefined {
  const options = list.localName === 'select' ? [...(list as HTMLSelectElement).options] : [];
  const texts = options.filter(({ value }) => value !== '').map(({ text }) => folded(text));
  const [word = '', rest] = texts[0]?.split(' ') ?? [];
  const isShared = rest !== undefined && texts.every((text) => text.startsWith(`${word} `));
  const isTelling = /^\p{L}{3,}$/u.test(word) && texts.length >= FEWEST && new Set(texts).size === texts.length;
  return isShared && isTelling ? inferred(labelText(word), 'what is in it', [list]) : undefined;
}
