import { hasWords, spokenName } from '../evidence/spoken-name.js';
import type { Check } from '../rule.js';

/** Whether the element has an accessible name with words in it. */
export const hasName: Check = (element) => {
  if (element.getAttribute('aria-label')?.trim() || hasPlainText(element)) return 'yes';
  return spokenName(element) ? 'yes' : 'no';
};

/** The commonest case, told without a question about style. */
function hasPlainText(element: Element): boolean {
  if (!/^(a|button|summary)$/.test(element.localName)) return false;
  const only = element.firstChild;
  return only?.nodeType === Node.TEXT_NODE && only === element.lastChild && hasWords((only as Text).data);
}
