import { setAttribute } from '../../ledger/edit.js';
import { idsIn } from '../../page/name/references.js';
import { ifShown } from '../checks/if-shown.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { CONTENT, type Finding, type Rule } from '../rule.js';

const HEADERS = 'th:not([role]),th[role$=header],[role=columnheader],[role=rowheader]';

/** A cell that names its headers names headers of its own table; names of others are taken away. */
export const tableHeaderReferences: Rule = {
  id: 'table-header-references',
  wcag: ['1.3.1'],
  confidence: 'certain',
  kinds: ['table'],
  selector: 'table:is(:not([role]),[role=table],[role=grid],[role=treegrid])',
  watches: ['headers', 'role', CONTENT, ...SHOWN_BY],
  soundIf: [],
  repair: ifShown(repair),
};

function repair(table: Element): Finding | undefined {
  const cells = [...table.querySelectorAll('td[headers],th[headers]')].filter(
    (cell) => cell.closest('table') === table,
  );
  const edits = cells.flatMap((cell) => {
    const ids = idsIn(cell, 'headers');
    const right = ids.filter((id) => isHeader(table, cell, id));
    return right.length === ids.length ? [] : [setAttribute(cell, 'headers', right.join(' ') || null)];
  });
  return edits.length > 0 ? { edits, evidence: 'what it refers to' } : undefined;
}

function isHeader(table: Element, cell: Element, id: string): boolean {
  const header = table.querySelector(`#${CSS.escape(id)}`);
  return !!header && header !== cell && header.matches(HEADERS);
}
