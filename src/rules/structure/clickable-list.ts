import { type Edit, setAttribute } from '../../ledger/edit.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { proofOfClick } from '../evidence/controls/proof-of-click.js';
import { CONTENT, type Finding, type Rule } from '../rule.js';

/** A list whose items are all there to be clicked is a group of buttons: items of a list cannot be buttons. */
export const clickableList: Rule = {
  id: 'clickable-list',
  wcag: ['1.3.1', '4.1.2'],
  confidence: 'inferred',
  kinds: ['list'],
  selector: ':is(ul,ol,dl):not([role])',
  watches: ['role', CONTENT],
  soundIf: [],
  repair,
};

function repair(list: Element): Finding | undefined {
  if (list.closest(SELECT)) return undefined;
  const items = [...list.children].filter((child) => child.localName !== 'dd');
  if (items.length < 2 || !items.every((item) => item.matches(':is(li,dt):not([role])') && proofOfClick(item)))
    return undefined;
  if (list.querySelector(`:is(li,dt) :is(a[href],button,input,select,textarea,${HEADING_TAGS})`)) return undefined;
  const panels = [...list.querySelectorAll(':scope > dd:not([role])')];
  const edits = [list, ...panels].map((part): Edit => setAttribute(part, 'role', 'group'));
  return {
    edits: [...edits, ...items.map((item) => setAttribute(item, 'role', 'button'))],
    evidence: 'it answers clicks',
  };
}

/** In what takes focus as a whole the items are options, and answer the keys of a menu. */
const SELECT = '[tabindex="0"], button, a[href], [role=button], [role=combobox]';
