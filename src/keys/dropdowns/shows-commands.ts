import { classOf, classWord } from '../../page/name/class-words.js';
import { ownText } from './find/own-text.js';

/** Dots in a row, lines above each other, and a wheel: what can be done, and no value that could be chosen. */
const SIGN = /^[⋮⋯…︙⁝⁞•·.☰≡⚙\s]+$/u;

/** What authors call a button with such a sign. */
const CALLED = classWord('kebab|meatballs?|dots|ellipsis');

/** True for a button that shows what can be done with the thing it stands by, and no value: all it has on it is a sign for that. */
export function showsCommands(trigger: Element, panel: Element): boolean {
  const parts = [trigger, ...trigger.querySelectorAll('*')].filter((part) => !panel.contains(part));
  const text = parts.map(ownText).join('').trim();
  return text === '' ? parts.some((part) => CALLED.test(classOf(part))) : SIGN.test(text);
}
