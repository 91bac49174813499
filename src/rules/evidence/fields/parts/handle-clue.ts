import { classOf, classWord } from '../../../../page/name/class-words.js';
import { labelsOf } from '../../../../page/name/labels-of.js';
import { word, type Words } from '../../../words/words.js';
import { inferred, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';
import { textClue } from '../../text-clue.js';
import { headingOver } from '../labels/heading-question.js';
import { LEADS, textBeside } from '../text-beside.js';

const HANDLE = '[role=slider]';

/** How far around a handle the other one of its track may be. */
const LEVELS = 3;

/** What the handle of a slider sets: what the heading or the text over its track says, and which end of it where there are two. */
export function handleClue(handle: Element, words: Words): Clue | undefined {
  const track = handle.matches(HANDLE) ? trackOf(handle) : undefined;
  if (!track) return undefined;
  const clue = nameOf(track, handle);
  const [first, second] = track.querySelectorAll(HANDLE);
  if (!first || !second) return clue;
  const end = word(words, handle === first ? 'minimum' : 'maximum');
  if (clue) return { ...clue, text: `${clue.text}, ${end.toLowerCase()}` };
  return areEnds(first, second) ? inferred(end, 'its place among others like it') : undefined;
}

function nameOf(track: Element, handle: Element): Clue | undefined {
  const carrier = carrierOf(track);
  if (carrier) return carrier;
  const heading = headingOver(track, true);
  const beside = heading ? undefined : textBeside(track, false, handle);
  if (!beside || beside === 'blocked' || !LEADS.test(beside.text)) return heading;
  const text = labelText(beside.text);
  return text ? inferred(text, 'the text beside it') : undefined;
}

/** What the one field is called that carries the value to where it is sent, and that Tab passes by. */
function carrierOf(track: Element): Clue | undefined {
  const [field, another] = track.querySelectorAll('input');
  return field && !another && field.tabIndex < 0 ? textClue(labelsOf(field)[0], 'its label') : undefined;
}

/** The box of a handle alone, or of two that are told to be the two ends, or lie in it wherever they were drawn to. */
function trackOf(handle: Element): Element | undefined {
  let box = handle.parentElement;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
    const [first, second, ...others] = box.querySelectorAll(HANDLE);
    if (!first || !second) continue;
    if (others.length === 0 && (areEnds(first, second) || (level === 0 && isLaid(first) && isLaid(second)))) return box;
    return level > 0 ? (handle.parentElement ?? undefined) : undefined;
  }
  return handle.parentElement ?? undefined;
}

/** Their author calls them so, or each goes as far as the other is now, of which not both are where all of them end. */
const areEnds = (first: Element, second: Element): boolean =>
  (LOWER.test(classOf(first)) && UPPER.test(classOf(second))) ||
  (valueOf(first, 'max') === valueOf(second, 'now') &&
    valueOf(second, 'min') === valueOf(first, 'now') &&
    (valueOf(first, 'max') < valueOf(second, 'max') || valueOf(first, 'min') < valueOf(second, 'min')));

/** Of what was never set no number is told, which is like no other. */
const valueOf = (handle: Element, which: 'min' | 'max' | 'now'): number =>
  Number.parseFloat(handle.getAttribute(`aria-value${which}`) ?? '');

const isLaid = (handle: Element): boolean => getComputedStyle(handle).position === 'absolute';

const LOWER = classWord('lower|min|from|start');
const UPPER = classWord('upper|max|to|end');
