import { saysAlready } from '../../page/name/says-already.js';
import { textOf } from '../../page/name/text.js';
import { wordsBeside } from '../../page/name/words-beside.js';
import type { Answer } from '../answers/describer-chain.js';
import { controlAround } from '../choice/background.js';

/** True where the words beside a picture say already what was read or recognised in it, or more than a broad word does. What is all there is to a control is said in any case. */
export function standsBeside(element: Element, { kind, text, isBroad = false }: Answer): boolean {
  if (kind === 'caption' || element.matches('input')) return false;
  const control = controlAround(element);
  if (control && textOf(control) === '') return false;
  const words = wordsBeside(element);
  return (isBroad && WORD.test(words)) || either(kind, text).some((one) => saysAlready(words, one));
}

/** Neither a count ("1 / 7") nor a price. */
const WORD = /\p{L}{3}/u;

/** A label may name two things of which one is shown ("clock or watch"). */
const either = (kind: Answer['kind'], text: string): string[] => (kind === 'label' ? text.split(OR) : [text]);

const OR = / (?:or|oder|ou|o) /;
