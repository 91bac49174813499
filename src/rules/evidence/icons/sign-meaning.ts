import type { Words } from '../../words/words.js';
import { textOn } from '../controls/text-on.js';
import { meaningOf } from '../text/meaning.js';

/** Signs that are drawn in place of an icon. */
const SIGNS = Object.entries({
  '×✕✖✗❌': 'close', '☰≡': 'menu', '‹«❮←◀<': 'previous', '›»❯→▶>': 'next', '↑▲⬆^⌃': 'top', '🔍🔎': 'search', '⋮…⋯': 'more', '♥❤': 'like',
  '✉': 'email', '☎📞': 'phone', '🛒': 'cart', '⚙': 'settings', '+➕': 'add', '−-–➖': 'less', '?': 'help', '★☆': 'star', '⏸': 'pause',
  '🔔': 'bell', '👤': 'account', '🏠': 'home', '✎✏': 'edit', '🗑': 'delete',
}); // prettier-ignore

/** What an element stands for whose text is the name of an icon, or a sign in place of one. */
export function signMeaning(element: Element, words: Words): string {
  const text =
    element.childElementCount > 0
      ? ''
      : textOn(element)
          .replace('\uFE0F', '')
          .replace(/^\.{3}$/, '…');
  if (!text || text.length > 40) return '';
  const sign = SIGNS.find(([signs]) => signs.includes(text));
  return meaningOf(sign ? sign[1] : text, words);
}
