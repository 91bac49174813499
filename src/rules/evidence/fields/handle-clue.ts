import { word, type Words } from '../../words/words.js';
import type { Clue } from '../clue.js';
import { headingOver } from './heading-question.js';

/** What the handle of a slider sets: what the heading over its track says, and which end of it where there are two. */
export function handleClue(handle: Element, words: Words): Clue | undefined {
  const track = handle.matches('[role=slider]') ? handle.parentElement : null;
  if (!track) return undefined;
  const clue = headingOver(track, true);
  const handles = [...track.querySelectorAll(':scope > [role=slider]')];
  if (!clue || handles.length !== 2) return clue;
  const end = word(words, handle === handles[0] ? 'minimum' : 'maximum').toLowerCase();
  return { ...clue, text: `${clue.text}, ${end}` };
}
