import type { Word } from './read-words.js';

/** Share of the wider one's width, and of the taller one's height, that two readings of one word have in common. */
const SAME_PLACE = 0.5;
/** Most characters that one reading of a word is longer than another: beyond, two words were read as one. */
const LONGER = 1;
/** A reading that is no surer than this has no vote. */
const NO_VOTE = 40;

/** Puts in place of each word what most passes read there, each voice counted by its confidence: one pass alone may err in a digit. */
export function electWords(line: readonly Word[], readings: readonly Word[]): Word[] {
  return line.map((word) => elected(readings.filter((other) => isRival(word, other))) ?? word);
}

function elected(rivals: readonly Word[]): Word | undefined {
  const votes = new Map<string, number>();
  for (const { text, confidence } of rivals) votes.set(text, (votes.get(text) ?? 0) + confidence - NO_VOTE);
  const most = Math.max(...votes.values());
  const winners = rivals.filter(({ text }) => votes.get(text) === most);
  return winners.sort((a, b) => b.confidence - a.confidence)[0];
}

function isRival(a: Word, b: Word): boolean {
  if (Math.abs(a.text.length - b.text.length) > LONGER) return false;
  const across = shared([a.left, a.width], [b.left, b.width]);
  const down = shared([a.top, a.height], [b.top, b.height]);
  return across >= SAME_PLACE && down >= SAME_PLACE;
}

/** How much of the longer of two stretches both cover, 0 … 1; each is given by its start and length. */
function shared([start, length]: [number, number], [otherStart, otherLength]: [number, number]): number {
  const common = Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
  return common / Math.max(length, otherLength);
}
