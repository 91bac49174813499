import { lettersIn } from './line-measures.js';
import type { Word } from './read-words.js';

/** Share of the wider one's width, and of the taller one's height, that two readings of one word have in common: one that is narrower lost a letter. */
const SAME_WIDTH = 0.8;
const SAME_HEIGHT = 0.5;
/** Most characters that one reading of a word is longer than another: beyond, two words were read as one. */
const LONGER = 1;
/** The word that stands there is believed a little more than what would replace it. */
const BONUS = 1.1;
/** A reading that is no surer than this has no vote. */
const NO_VOTE = 40;
/** What is small is lost more often than made up: a reading with an accent or a comma more wins from this share of those that are else alike. */
const ENOUGH_VOTES = 0.15;
/** What was read as surely as this is a word that Tesseract knows; read less surely by as much with an accent, it is none, and the accent a speck. */
const KNOWN = 95;
const LESS_SURE = 3;
/** Where letters are as few, the word without an accent is another one: "a", "à". */
const FEWEST_LETTERS = 3;
const ACCENTS = /\p{M}/gu;
/** No day has so many hours, though a film may last as many minutes: a figure was read twice where this share of the votes is for one less. */
const READ_ONCE = 0.3;
const NO_TIME = /^(?:2[5-9]|[3-9]\d):[0-5]\d$/;
const COMMAS = /(?<=\d)[.,:](?=\d)/g;

/** Puts in place of each word what most passes read there, each voice counted by its confidence: one pass alone may err in a digit. */
export function electWords(line: readonly Word[], readings: readonly Word[]): Word[] {
  return line.map((word) => elected(word, readings) ?? word);
}

function elected(word: Word, readings: readonly Word[]): Word | undefined {
  const rivals = readings.filter((other) => isRival(word, other));
  const votes = votesFor(rivals);
  const worth = ([text, vote]: [string, number]): number => (text === word.text ? vote * BONUS : vote);
  const [most] = [...votes].sort((a, b) => worth(b) - worth(a))[0] ?? [];
  const winner = most && withItsMarks(most, votes, rivals);
  return rivals.filter(({ text }) => text === winner).sort((a, b) => b.confidence - a.confidence)[0];
}

function votesFor(rivals: readonly Word[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { text, confidence } of rivals) votes.set(text, (votes.get(text) ?? 0) + confidence - NO_VOTE);
  return new Map([...votes].filter(([text, vote]) => !isReadTwice(text, vote, votes)));
}

function isReadTwice(time: string, vote: number, votes: ReadonlyMap<string, number>): boolean {
  if (!NO_TIME.test(time)) return false;
  const [hour, ...rest] = time;
  const less = [rest.join(''), `${hour}${rest.slice(1).join('')}`];
  return less.some((text) => (votes.get(text) ?? 0) >= vote * READ_ONCE);
}

/** The reading that has most accents and commas, of those that differ in nothing else. */
function withItsMarks(text: string, votes: ReadonlyMap<string, number>, rivals: readonly Word[]): string {
  if (lettersIn(text) < FEWEST_LETTERS) return text;
  const alike = [...votes].filter(([other]) => bare(other) === bare(text));
  const all = alike.reduce((sum, [, vote]) => sum + vote, 0);
  const [[marked] = [text]] = alike
    .filter(([, vote]) => vote >= all * ENOUGH_VOTES)
    .sort(([a], [b]) => marksIn(b) - marksIn(a));
  return marksIn(marked) > marksIn(text) && !areSpecks(marked, text, rivals) ? marked : text;
}

/** Commas between figures are in no dictionary. */
function areSpecks(marked: string, text: string, rivals: readonly Word[]): boolean {
  const surest = (of: string): number => Math.max(...rivals.filter((word) => word.text === of).map(sureness));
  return !/\d/.test(text) && surest(text) >= KNOWN && surest(marked) < surest(text) - LESS_SURE;
}

const sureness = ({ confidence }: Word): number => confidence;

const bare = (text: string): string => text.normalize('NFD').replace(ACCENTS, '').replace(COMMAS, '');

const marksIn = (text: string): number => text.normalize('NFD').length - bare(text).length;

function isRival(a: Word, b: Word): boolean {
  if (Math.abs(a.text.length - b.text.length) > LONGER) return false;
  const across = shared([a.left, a.width], [b.left, b.width]);
  const down = shared([a.top, a.height], [b.top, b.height]);
  return across >= SAME_WIDTH && down >= SAME_HEIGHT;
}

/** How much of the longer of two stretches both cover, 0 … 1; each is given by its start and length. */
function shared([start, length]: [number, number], [otherStart, otherLength]: [number, number]): number {
  const common = Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
  return common / Math.max(length, otherLength);
}
