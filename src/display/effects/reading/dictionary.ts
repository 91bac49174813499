import type { Effect } from '../effect.js';
import { drawOver } from './draw-over.js';

/** Offers a link to the owner's dictionary below a word that is selected; nothing is asked of it before that is followed. */
export const dictionary: Effect<true> = (_value, { layer, dictionary: address, translate, language }, signal) => {
  if (!/^https?:/.test(entryFor(address, ''))) return;
  const link = document.createElement('a');
  Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
  const box = drawOver(layer, LOOKS, signal);
  box.removeAttribute('aria-hidden');
  box.hidden = true;
  box.append(link);
  const look = (): void => {
    const selection = getSelection();
    const word = selection?.toString().trim() ?? '';
    box.hidden = !WORD.test(word);
    if (!selection || box.hidden) return;
    link.href = entryFor(address, word);
    link.lang = language();
    link.textContent = translate('dictionary.look-up', { word });
    const { left, bottom } = selection.getRangeAt(0).getBoundingClientRect();
    Object.assign(box.style, {
      left: `${Math.max(0, left)}px`,
      top: `${Math.min(bottom + GAP, innerHeight - 3 * GAP)}px`,
    });
  };
  document.addEventListener('selectionchange', look, { signal });
};

/** One word, in whatever script. */
const WORD = /^[\p{L}\p{M}\p{N}’'-]{1,40}$/u;

/** Distance from the word, in CSS pixels. */
const GAP = 16;

const LOOKS = `
  pointer-events:auto;padding:.5em .75em;border:1px solid var(--edge);border-radius:var(--radius);background:var(--surface);
  box-shadow:var(--shadow);font:1rem var(--font);
`;

function entryFor(address: string, word: string): string {
  const filled = address.replace('{word}', encodeURIComponent(word));
  return URL.canParse(filled, document.baseURI) && address ? new URL(filled, document.baseURI).href : '';
}
