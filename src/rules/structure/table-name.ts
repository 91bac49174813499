import { setAttribute } from '../../ledger/edit.js';
import { classOf, classWord } from '../../page/name/class-words.js';
import { folded, textOf } from '../../page/name/text.js';
import { hasName } from '../checks/has-name.js';
import { isHidden } from '../checks/is-hidden.js';
import { inferred, named } from '../evidence/clue.js';
import { titleCell } from '../evidence/roles/title-cell.js';
import { isAllBold } from '../evidence/text/is-all-bold.js';
import { labelText } from '../evidence/text/label-text.js';
import { seenText } from '../evidence/text/seen-text.js';
import { CONTENT, type Rule } from '../rule.js';

/** Tables of data get the title that stands over them, or in their first row all by itself. */
export const tableName: Rule = {
  id: 'table-name',
  wcag: ['1.3.1'],
  confidence: 'inferred',
  kinds: ['table'],
  selector: 'table:not([role=presentation], [role=none])',
  watches: ['aria-label', 'aria-labelledby', 'summary', 'title', 'role', CONTENT],
  soundIf: [isHidden],
  repair: (table, context) => {
    if (repeatsCaption(table))
      return {
        edits: [setAttribute(table, 'summary', null)],
        evidence: 'the same words beside it',
        confidence: 'inferred',
      };
    if (context.verdict(hasName, table) === 'yes' || !table.querySelector('th, thead')) return undefined;
    const title = titleOf(table as HTMLTableElement);
    const text = title && labelText(seenText(title));
    return text ? named(table, inferred(text, 'the heading before it', [title])) : undefined;
  },
};

/** The summary and the caption would both be read. */
function repeatsCaption(table: Element): boolean {
  const summary = folded(table.getAttribute('summary') ?? '').toLowerCase();
  return (
    summary !== '' &&
    summary === seenText(table.querySelector(':scope > caption') ?? document.createTextNode('')).toLowerCase()
  );
}

function titleOf(table: HTMLTableElement): Element | undefined {
  const cell = titleCell(table.rows);
  if (cell && table.rows.length > 1 && (cell.localName === 'td' || standsOverHeaders(table))) return cell;
  const before = table.previousElementSibling;
  return before?.matches(TITLES) || (before && isTitleLine(before)) ? before : undefined;
}

const TITLES = 'h2, h3, h4, h5, h6, [class*=caption], [class*=table-title]';

/** A line that is all bold and neither leads anywhere, tells what has happened, nor sums up the table before it. */
const isTitleLine = (line: Element): boolean =>
  line.matches('p, div') &&
  isAllBold(line) &&
  !line.matches(':has(a, button), :is(table, :has(> table)) + *') &&
  !ABOUT_ELSE.test(`${classOf(line)} ${classOf(line.firstElementChild)}`) &&
  !/^by\s|[.!?]$/i.test(textOf(line));

/** What authors call messages, and lines that tell who wrote something and when. */
const ABOUT_ELSE = classWord(
  'alert|message|msg|notice|notification|toast|flash|status|error|warning|success|info|byline|author|meta|date|breadcrumbs?',
);

/** The columns have headers of their own below it. */
function standsOverHeaders({ rows }: HTMLTableElement): boolean {
  const cells = [...(rows[1]?.cells ?? [])];
  return cells.length > 0 && cells.every((cell) => cell.localName === 'th');
}
