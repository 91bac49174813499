import { tokensOf } from '../../words/tokens.js';
import { word, type Words } from '../../words/words.js';

/** Where text runs from right to left, what is drawn to point left leads on; signs that are turned round with the text, and what is called by what it does, stay. */
export function turned(text: string, drawn: Element, words: Words): string {
  const [back, on] = [word(words, 'previous'), word(words, 'next')];
  const other = text === back ? on : text === on ? back : undefined;
  return other && pointsOnly(drawn) && getComputedStyle(drawn).direction === 'rtl' ? other : text;
}

function pointsOnly(drawn: Element): boolean {
  const sign = drawn.textContent.trim();
  if (sign && drawn.childElementCount === 0 && !/\p{L}/u.test(sign)) return /^[←→◀▶]\uFE0F?$/u.test(sign);
  const told = ['class', 'href', 'xlink:href', 'data-icon', 'data-feather', 'data-lucide', 'name', 'src'].map(
    (name) => drawn.getAttribute(name) ?? '',
  );
  const tokens = tokensOf(`${told.join(' ')} ${sign}`);
  return tokens.some((token) => /left|right/.test(token)) && !tokens.some((token) => DOES.test(token));
}

const DOES = /^(prev|previous|next|back|forward|slideprev|slidenext)$/;
