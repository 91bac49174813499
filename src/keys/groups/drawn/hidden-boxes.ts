import type { Reason } from '../../../i18n/reasons.js';
import { addSheet, setAttribute, type Edit } from '../../../ledger/edit.js';
import type { Ledger } from '../../../ledger/ledger.js';
import type { Kind } from '../../../page/kind/kinds.js';
import { labelsOf } from '../../../page/name/labels-of.js';
import type { LivePage } from '../../../page/live-page.js';
import { isRendered } from '../../../page/look/visibility.js';
import type { Root } from '../../../page/tree/walk.js';
import { TAKES_FOCUS } from '../../takes-focus.js';

const WRITER = 'hidden-box';
const MARK = 'data-curb-cut-box';

/** What makes a box one of these once it is told: that it is one, and an id, by which a label may mean it. */
const DECIDING: readonly Kind[] = ['field', 'identified'];

/** The box takes part again, without a place of its own; its focus shows on the label that is drawn in its place. */
const CSS = `
  [${MARK}] {
    display: inline-block !important; visibility: visible !important; position: absolute !important; appearance: none !important;
    inline-size: 1px !important; block-size: 1px !important; min-inline-size: 0 !important; min-block-size: 0 !important;
    margin: -1px !important; border: 0 !important; padding: 0 !important; opacity: 0 !important; pointer-events: none !important;
  }
  label:has([${MARK}]:focus-visible), [${MARK}]:focus-visible + label { outline: 3px solid !important; outline-offset: 2px !important; }
`;

/** Checkboxes and radio buttons that are taken out, with a label drawn in their place that only the mouse can use, take focus and keys again. */
export function startHiddenBoxes(page: LivePage, ledger: Ledger, signal: AbortSignal): void {
  /** Elements for which the sheet of their tree was written: one is enough for all boxes in it. */
  const dressed = new WeakSet<Element>();
  const look = (field: Element): void => {
    if (!isReplaced(field)) return;
    const root = field.getRootNode() as Root;
    const holder = 'host' in root ? root.host : root.documentElement;
    if (!dressed.has(holder)) write(holder, addSheet(root, CSS));
    dressed.add(holder);
    write(field, setAttribute(field, MARK, ''));
  };
  const write = (element: Element, edit: Edit): void => {
    const evidence = 'it is hidden, and its label is not' satisfies Reason;
    ledger.write({ rule: WRITER, element, edits: [edit], evidence, confidence: 'inferred' });
  };
  page.listen(
    {
      filed: (element, kinds, before) => {
        if (kinds.includes('field') && DECIDING.some((kind) => kinds.includes(kind) && !before.includes(kind)))
          look(element);
      },
    },
    signal,
  );
  page.all('field').forEach(look);
  signal.addEventListener('abort', () => ledger.undoWhere(({ rule }) => rule === WRITER));
}

/** Hidden alone, while its label is there to be clicked, and nothing in or beside the label takes the keys instead. */
function isReplaced(field: Element): boolean {
  if (!field.matches('input:is([type=checkbox], [type=radio]):not(:disabled, [hidden])') || isRendered(field))
    return false;
  const labels = labelsOf(field).filter(isRendered);
  return labels.length > 0 && ![field.parentElement, ...labels].some((place) => place && hasOtherControl(place, field));
}

function hasOtherControl(place: Element, field: Element): boolean {
  if (place.matches('[tabindex], [role]')) return true;
  if (place !== field.parentElement || place.localName === 'label')
    return [...place.querySelectorAll(TAKES_FOCUS)].some((other) => other !== field);
  const { previousElementSibling: before, nextElementSibling: after } = field;
  return [before, after].some((beside) => beside?.matches(`${TAKES_FOCUS}, [role]`) && !beside.matches('input'));
}
