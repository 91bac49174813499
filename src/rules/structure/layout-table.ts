import { setAttribute } from '../../ledger/edit.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { hasHeaders, isDataTable } from '../evidence/roles/is-data-table.js';
import { CONTENT, type Finding, type Rule } from '../rule.js';

/** What a layout is made of and data are not. */
const PARTS = `${HEADING_TAGS},form,nav,header,footer,main,article,section,table,ul li a`;

/** A table that only places parts of the page beside each other is no table to a screen reader. */
export const layoutTable: Rule = {
  id: 'layout-table',
  wcag: ['1.3.1'],
  confidence: 'inferred',
  kinds: ['table'],
  selector: 'table:not([role],[summary],[aria-label],[aria-labelledby],[border="1"])',
  watches: ['role', CONTENT],
  soundIf: [isMarkedAsData],
  repair,
};

function isMarkedAsData(table: Element): 'yes' | 'no' {
  return hasHeaders(table) || isDataTable(table) ? 'yes' : 'no';
}

function repair(table: Element): Finding | undefined {
  if ((table as HTMLTableElement).rows.length === 0 || !table.querySelector(PARTS)) return undefined;
  return {
    edits: [setAttribute(table, 'role', 'presentation')],
    evidence: 'what is in it',
  };
}
