import { classOf } from '../../../../page/name/class-words.js';
import { tokensOf } from '../../../words/tokens.js';
import { word, type Words } from '../../../words/words.js';
import { inferred, type Clue } from '../../clue.js';

const UP = /^[↑▲△⬆⌃^]\uFE0F?$/u;
const DOWN = /^[↓▼▽⬇⌄]\uFE0F?$/u;

/** One of two arrows in a box, of which one points up and the other down, or is called so: what is counted between them goes there. */
export function pairClue(control: Element, words: Words): Clue | undefined {
  const sign = signOf(control);
  const [own, other] = UP.test(sign) ? [UP, DOWN] : [DOWN, UP];
  const box = control.parentElement;
  if (!box || !own.test(sign) || ![...box.children].some((one) => other.test(signOf(one)))) return undefined;
  return inferred(word(words, own === UP ? 'up' : 'down'), 'its icon', [box]);
}

/** The sign that it shows; of one without words, that which its class or that of its icon tells. */
function signOf(control: Element): string {
  const text = control.textContent.trim();
  if (text) return text;
  const names = [control, ...control.querySelectorAll('*')].map(classOf).filter((name) => /up|down/i.test(name));
  const told = names.map(tokensOf).find(isArrow) ?? [];
  return told.includes('up') ? '↑' : told.includes('down') ? '↓' : '';
}

/** A thumb, a volume and a cloud go up and down as well. */
const isArrow = (tokens: readonly string[]): boolean =>
  tokens.some((token) => WAY.test(token)) &&
  (tokens.some((token) => ARROW.test(token)) || tokens.every((token) => WAY.test(token) || WIDGET.test(token)));

const WAY = /^(up|down)$/;
const ARROW =
  /^(arrow|chevron|angle|caret|triangle|sort|step|stepper|spin|spinner|qty|quantity|num|number|count|counter)s?$/;
const WIDGET = /^(btn|button|icon|control|handler)s?$/;
