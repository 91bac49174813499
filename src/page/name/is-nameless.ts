import { isCustom } from '../../support/elements/is-custom.js';
import { labelsOf } from './labels-of.js';

/** What may have a name without text of its own. */
const NAMED = '[aria-label], [aria-labelledby], [title], [alt]:not([alt=""]), input, select, textarea, slot';

/** What labels elsewhere may name. */
const LABELLED = 'button, meter, output, progress';

/** True where there is nothing that could name the element: told at a glance, without a question about style. */
export function isNameless(element: Element): boolean {
  if (element.textContent.trim() || element.matches(NAMED) || labelsOf(element).length > 0) return false;
  const parts = [...element.querySelectorAll('*')];
  return !parts.some((part) => part.matches(`${NAMED}, ${LABELLED}`)) && ![element, ...parts].some(showsOther);
}

/** What it shows may differ from what it contains. */
const showsOther = (element: Element): boolean => element.shadowRoot !== null || isCustom(element);
