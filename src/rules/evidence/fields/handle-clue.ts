import { classOf, classWord } from '../../../page/name/class-words.js';
import { word, type Words } from '../../words/words.js';
import { inferred, type Clue } from '../clue.js';
import { labelText } from '../text/label-text.js';
import { headingOver } from './heading-question.js';
import { LEADS, textBeside } from './text-beside.js';

const HANDLE = '[role=slider]';

/** How far around a handle the other one of its track may be. */
const LEVELS = 3;

/** What the handle of a slider sets: what the heading or the text over its track says, and which end of it where there are two. */
export function handleClue(handle: Element, words: Words): Clue | undefined {
  if (!handle.matches(HANDLE)) return undefined;
  const track = trackOfTwo(handle);
  const clue = nameOf(track ?? handle.parentElement ?? handle, handle);
  if (!track) return clue;
  const end = word(words, track.querySelector(HANDLE) === handle ? 'minimum' : 'maximum');
  return clue
    ? { ...clue, text: `${clue.text}, ${end.toLowerCase()}` }
    : inferred(end, 'its place among others like it');
}

function nameOf(track: Element, handle: Element): Clue | undefined {
  const heading = headingOver(track, true);
  const beside = heading ? undefined : textBeside(track, false, handle);
  if (!beside || beside === 'blocked' || !LEADS.test(beside.text)) return heading;
  const text = labelText(beside.text);
  return text ? inferred(text, 'the text beside it') : undefined;
}

/** The box of two handles that stand beside each other, or in boxes of their own where they are told to be the two ends. */
function trackOfTwo(handle: Element): Element | undefined {
  let box = handle.parentElement;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
    const [first, second, ...others] = box.querySelectorAll(HANDLE);
    if (!first || others.length > 0) return undefined;
    if (second) return level === 0 || areEnds(first, second) ? box : undefined;
  }
  return undefined;
}

/** Neither goes beyond where the other is now, or their author calls them so. */
const areEnds = (first: Element, second: Element): boolean =>
  isSame(first, 'aria-valuemax', second) ||
  isSame(second, 'aria-valuemin', first) ||
  (LOWER.test(classOf(first)) && UPPER.test(classOf(second)));

function isSame(handle: Element, limit: string, other: Element): boolean {
  const [value, now] = [handle.getAttribute(limit), other.getAttribute('aria-valuenow')];
  return value !== null && now !== null && Number(value) === Number(now);
}

const LOWER = classWord('lower|min|from|start');
const UPPER = classWord('upper|max|to|end');
