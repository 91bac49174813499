import { tokensOf } from '../../words/tokens.js';
import { word, type Words } from '../../words/words.js';
import { commentedName } from './commented-name.js';
import { isMirrored } from './is-mirrored.js';

/** What is drawn, and the control that it stands in or is. */
export interface Shown {
  readonly drawn: Element;
  readonly control: Element;
}

/**
 * Where an arrow leads: to what the control that it stands in is called by. Else to where it points, which is the other way where text runs from
 * right to left; signs that are turned round with the text, and what is called by what it does, stay. Empty where it is drawn the other way round.
 */
export function turned(text: string, { drawn, control }: Shown, words: Words): string {
  const [back, on] = [word(words, 'previous'), word(words, 'next')];
  if ((text !== back && text !== on) || !pointsOnly(drawn)) return text;
  const called = tokensOf(valuesOf(control, CALLED));
  const [leadsBack, leadsOn] = [BACK, ON].map((way) => called.some((token) => way.test(token)));
  if (leadsBack !== leadsOn) return leadsBack ? back : on;
  if (isMirrored(drawn, control)) return '';
  const isTurned = isSign(drawn) && !/^[←→◀▶]\uFE0F?$/u.test(drawn.textContent.trim());
  return getComputedStyle(drawn).direction === 'rtl' && !isTurned ? (text === back ? on : back) : text;
}

const BACK = /^(prev|previous|back|slideprev)$/;
const ON = /^(next|forward|slidenext)$/;

/** Where the author of a control says what it does. */
const CALLED =
  'class id name value title data-slide data-bs-slide data-direction data-action data-title data-tooltip data-label'.split(
    ' ',
  );

/** A sign, or a drawing that is called by how it looks, if by anything. */
function pointsOnly(drawn: Element): boolean {
  if (isSign(drawn)) return true;
  const tokens = tokensOf(`${valuesOf(drawn, NAMES)} ${commentedName(drawn)} ${drawn.textContent}`);
  if (tokens.some((token) => BACK.test(token) || ON.test(token))) return false;
  return drawn.localName === 'svg' || tokens.some((token) => /left|right/.test(token));
}

const NAMES = ['class', 'href', 'xlink:href', 'data-icon', 'data-feather', 'data-lucide', 'name', 'src'];

function isSign(drawn: Element): boolean {
  const text = drawn.textContent.trim();
  return text !== '' && drawn.childElementCount === 0 && !/\p{L}/u.test(text);
}

const valuesOf = (element: Element, names: readonly string[]): string =>
  names.map((name) => element.getAttribute(name) ?? '').join(' ');
