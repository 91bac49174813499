import { classOf, classWord } from '../../../../page/name/class-words.js';
import { brandIn } from '../../../words/brand-signs.js';
import { toldClasses } from '../../../words/told-classes.js';
import { tokensOf } from '../../../words/tokens.js';
import type { Words } from '../../../words/words.js';
import { inferred, type Clue } from '../../clue.js';
import { meaningOf } from '../../text/meaning.js';
import { turned } from '../../icons/turned.js';

/** Boxes that are called after the list they are in. */
const PART = classWord('item|nav|menu|list|link|col|row|icon|social');

/** What the author calls the box that a control has to itself: `<li class="facebook"><a></a></li>`. */
export function boxClue(control: Element, words: Words): Clue | undefined {
  const box = control.parentElement;
  if (!box?.matches('li, span, div, p') || box.childElementCount > 1 || box.textContent !== control.textContent)
    return undefined;
  const classes = `${toldClasses(classOf(box))} ${box.id}`.trim();
  const rest = classes.split(' ').filter((name) => !PART.test(name));
  const meant = meaningOf(rest.join(' '), words);
  const text = brandIn(tokensOf(classes)) ?? turned(meant, { drawn: box, control }, words);
  return text ? inferred(text, 'what its author calls it', [box]) : undefined;
}
