import { listen } from '../../ledger/edit.js';
import { deepActiveElement } from '../../page/composed-tree.js';
import { isRendered } from '../../page/visibility.js';
import { errorsOf, isMarkedWrong } from '../evidence/fields/error-of.js';
import { FIELDS } from '../evidence/fields/fields.js';
import type { Rule } from '../rule.js';

/** How long after a failed attempt a page may take to show what is wrong, in milliseconds. */
const PATIENCE_MS = 1000;

/** How long a page must have left the form alone before focus is moved, in milliseconds. */
const STILL_MS = 100;

/** After a form was not accepted, focus goes to the first field that is wrong, whose error is read out with it, unless the page sees to it. */
export const errorFocus: Rule = {
  id: 'error-focus',
  wcag: ['3.3.1'],
  confidence: 'inferred',
  kinds: ['form'],
  selector: 'form',
  watches: ['novalidate'],
  soundIf: [],
  repair: (form) => ({
    edits: [listen(form, 'submit', () => whenWrong(form))],
    evidence: 'what the page marks as wrong after sending',
  }),
};

function whenWrong(form: Element): void {
  const before = deepActiveElement();
  const stop = new AbortController();
  let timer = setTimeout(settle, STILL_MS);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(settle, STILL_MS);
  });
  observer.observe(form, { subtree: true, childList: true, characterData: true, attributes: true });
  const end = setTimeout(() => stop.abort(), PATIENCE_MS);
  stop.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  });

  function settle(): void {
    // Focus that moved is where the page or the visitor wants it.
    const wrong = deepActiveElement() === before ? firstWrong(form) : undefined;
    if (!wrong) return;
    stop.abort();
    wrong.focus();
  }
}

const firstWrong = (form: Element): HTMLElement | undefined =>
  [...form.querySelectorAll<HTMLElement>(FIELDS)].find(
    (field) =>
      isRendered(field) &&
      (field.getAttribute('aria-invalid') === 'true' || isMarkedWrong(field) || errorsOf(field).length > 0),
  );
