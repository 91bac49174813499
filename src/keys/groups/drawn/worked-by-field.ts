import type { Reason } from '../../../i18n/reasons.js';
import { setAttribute } from '../../../ledger/edit.js';
import type { Ledger } from '../../../ledger/ledger.js';
import type { LivePage } from '../../../page/live-page.js';
import { isWorkedByField } from '../../dropdowns/find/is-worked-by-field.js';
import { takeBack } from '../../dropdowns/take-back.js';

const WRITER = 'worked-by-field';

/** Keeps Tab from what is drawn for a list, and from its choices, where a field that nobody sees works them: it is their one stop, whatever a rule has made of them. */
export function startWorkedByField(page: LivePage, ledger: Ledger, signal: AbortSignal): void {
  const look = (element: Element): void => {
    if (element.matches('input, button, [href]') || !isWorkedByField(element)) return;
    takeBack(element, ledger);
    if (element.hasAttribute('tabindex')) return;
    const edits = [setAttribute(element, 'tabindex', '-1')];
    const evidence = 'it shows what is hidden beside it' satisfies Reason;
    ledger.write({ rule: WRITER, element, edits, evidence, confidence: 'inferred' });
  };
  page.listen({ filed: (element, kinds) => kinds.includes('clickable') && look(element) }, signal);
  page.all('clickable').forEach(look);
  signal.addEventListener('abort', () => ledger.undoWhere(({ rule }) => rule === WRITER));
}
