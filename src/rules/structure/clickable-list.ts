import { type Edit, setAttribute } from '../../ledger/edit.js';
import { unseenSelect } from '../../page/kind/replaced-select.js';
import { classOf, classWord } from '../../page/name/class-words.js';
import { folded } from '../../page/name/text.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { keysOf, pressActivates } from '../edits/press-activates.js';
import { DOTS } from '../evidence/controls/rows/dot-clue.js';
import { pressedRole } from '../evidence/controls/presses/pressed-role.js';
import { proofOfClick } from '../evidence/controls/presses/proof-of-click.js';
import { hearsKeys } from '../evidence/controls/presses/hears.js';
import { valueClue } from '../evidence/controls/value-clue.js';
import { hasWords } from '../evidence/text/spoken-name.js';
import { CONTENT, type Finding, type Rule } from '../rule.js';

/** How scripts call the one item whose part is shown. */
const SHOWN = classWord('on|active|selected|current');

/**
 * A list whose items are all there to be clicked is one of tabs where its author marks which of them is shown, as below a carousel; else a
 * group of buttons, or of links where they lead elsewhere: items of a list cannot be either.
 */
export const clickableList: Rule = {
  id: 'clickable-list',
  wcag: ['1.3.1', '4.1.2'],
  confidence: 'inferred',
  kinds: ['list'],
  selector: ':is(ul,ol,dl):not([role])',
  // The class is that of the items, on which the answer rests: only what some rule watches is heard of.
  watches: ['role', 'class', CONTENT],
  soundIf: [],
  repair,
};

function repair(list: Element): Finding | undefined {
  if (list.closest(SELECT)) return undefined;
  const items = [...list.children].filter((child) => child.localName !== 'dd');
  const fewest = list.localName === 'dl' ? 1 : 2;
  if (items.length < fewest || !items.every((item) => item.matches(':is(li,dt):not([role])') && proofOfClick(item)))
    return undefined;
  if (list.querySelector(`:is(li,dt) :is(a[href],button,input,select,textarea,${HEADING_TAGS})`)) return undefined;
  if (!items.every(tells) || areOptions(items, list)) return undefined;
  const shown = items.filter((item) => SHOWN.test(classOf(item)));
  if (
    shown.length === 1 &&
    !isOfPages(list, items) &&
    list.matches('ul,ol') &&
    items.every((item) => pressedRole(item) === 'button')
  )
    return { edits: tabEdits(list, items, shown), evidence: 'what its author calls it', basis: items };
  const panels = [...list.querySelectorAll(':scope > dd:not([role])')];
  const edits = [list, ...panels].map((part): Edit => setAttribute(part, 'role', 'group'));
  return {
    edits: [...edits, ...items.map((item) => setAttribute(item, 'role', pressedRole(item)))],
    evidence: 'it answers clicks',
    basis: items,
  };
}

/** What a script draws for a list to choose from that nobody sees, and the menu of its trigger is made of. */
function areOptions(items: readonly Element[], { parentElement: box }: Element): boolean {
  const options = (box && unseenSelect(box)?.options) ?? [];
  const texts = new Set([...options].map(({ text }) => folded(text)));
  return texts.size > 0 && items.every(({ textContent }) => texts.has(folded(textContent)));
}

/** A patch of colour or a star that nothing tells of would be a control without a name; the dots below a carousel are counted. */
const tells = (item: Element): boolean =>
  hasWords(item.textContent) ||
  item.matches('[aria-label], [title]') ||
  valueClue(item) !== undefined ||
  item.querySelector('img, svg, i, [class*=icon]') !== null ||
  DOTS.test(`${classOf(item)} ${classOf(item.parentElement)}`);

/** What leads to the pages of a list: its author says which of them is current, or numbers them. */
const isOfPages = (list: Element, items: readonly Element[]): boolean =>
  items.some((item) => item.hasAttribute('aria-current')) ||
  (PAGES.test(classOf(list)) && items.some(({ textContent }) => /^\s*\d+\s*$/.test(textContent)));

const PAGES = classWord('pages|pager|paging|pagination');

/** An item of a list may be a tab, and no button (ARIA in HTML). */
function tabEdits(list: Element, items: readonly Element[], shown: readonly Element[]): Edit[] {
  const edits = items.flatMap((item) => [
    setAttribute(item, 'role', 'tab'),
    setAttribute(item, 'aria-selected', String(shown.includes(item))),
    ...(item.hasAttribute('tabindex') ? [] : [setAttribute(item, 'tabindex', '0')]),
    ...(hearsKeys(item) ? [] : pressActivates(item as HTMLElement, keysOf('tab'))),
  ]);
  return [setAttribute(list, 'role', 'tablist'), ...edits];
}

/** In what takes focus as a whole the items are options, and answer the keys of a menu. */
const SELECT = '[tabindex="0"], button, a[href], [role=button], [role=combobox]';
