import { isNamedByContent } from '../../page/name/accessible-name.js';
import { hasWords, mayBeLigature, spokenName } from '../evidence/text/spoken-name.js';
import type { Check } from '../rule.js';

/** Whether the element has an accessible name with words in it. */
export const hasName: Check = (element) => {
  if (element.getAttribute('aria-label')?.trim() || hasPlainText(element)) return 'yes';
  return spokenName(element) ? 'yes' : 'no';
};

/** The commonest cases, words that are its own, told without a question about style. */
function hasPlainText(element: Element): boolean {
  const isNative = /^(a|button|summary)$/.test(element.localName);
  if (!isNative && !isNamedByContent(element)) return false;
  const isOnly = isNative && element.firstChild === element.lastChild;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== Node.TEXT_NODE) continue;
    const { data } = child as Text;
    if (hasWords(data) && (isOnly || !mayBeLigature(data.trim()))) return true;
  }
  return false;
}
