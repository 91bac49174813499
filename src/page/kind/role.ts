import { ROLES } from '../../standards/roles.js';
import { byWord } from '../../support/by-word.js';

/** Roles that HTML elements have by themselves, where the tag alone decides (HTML-AAM). */
const BY_TAG = byWord({
  article: 'article',
  complementary: 'aside',
  blockquote: 'blockquote',
  button: 'button summary',
  caption: 'caption',
  code: 'code',
  listbox: 'datalist',
  definition: 'dd',
  group: 'details fieldset optgroup',
  dialog: 'dialog',
  term: 'dt',
  figure: 'figure',
  form: 'form',
  heading: 'h1 h2 h3 h4 h5 h6',
  separator: 'hr',
  document: 'html',
  listitem: 'li',
  main: 'main',
  math: 'math',
  list: 'menu ol ul',
  meter: 'meter',
  navigation: 'nav',
  option: 'option',
  status: 'output',
  paragraph: 'p',
  progressbar: 'progress',
  search: 'search',
  'graphics-document': 'svg',
  table: 'table',
  rowgroup: 'tbody tfoot thead',
  textbox: 'textarea',
  row: 'tr',
});

/** All others are text boxes. */
const BY_INPUT_TYPE = byWord({
  button: 'button file image reset submit',
  checkbox: 'checkbox',
  radio: 'radio',
  searchbox: 'search',
  slider: 'range',
  spinbutton: 'number',
  '': 'hidden',
});

/** Elements inside which a `header` or `footer` belongs to a part of the page only. */
const SECTIONING =
  'article, aside, main, nav, section, [role=article], [role=complementary], [role=main], [role=navigation], [role=region]';

/** The role that counts: the author's first valid token, else the element's own; empty where it has none. */
export function roleOf(element: Element): string {
  return explicitRole(element) || implicitRole(element);
}

/** The first token of `role` that is a role (WAI-ARIA, "handling author errors"); empty where there is none. */
export function explicitRole(element: Element): string {
  const given = element.getAttribute('role');
  if (!given) return '';
  // As nearly all are written.
  if (ROLES.has(given)) return given;
  return (
    given
      .toLowerCase()
      .split(/\s+/)
      .find((token) => ROLES.has(token)) ?? ''
  );
}

/** The role that HTML itself gives the element (HTML-AAM); empty for those with none, such as `div` and `span`. */
export function implicitRole(element: Element): string {
  switch (element.localName) {
    case 'a':
    case 'area':
      return element.hasAttribute('href') ? 'link' : '';
    case 'img':
      return element.getAttribute('alt') === '' ? 'presentation' : 'img';
    case 'input':
      return inputRole(element as HTMLInputElement);
    case 'select':
      return isListbox(element as HTMLSelectElement) ? 'listbox' : 'combobox';
    case 'header':
      return element.closest(SECTIONING) ? '' : 'banner';
    case 'footer':
      return element.closest(SECTIONING) ? '' : 'contentinfo';
    case 'section':
      return element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby') ? 'region' : '';
    case 'td':
      return cellRole(element, 'cell', 'gridcell');
    case 'th':
      return element.getAttribute('scope')?.startsWith('row') ? 'rowheader' : 'columnheader';
    default:
      return BY_TAG.get(element.localName)?.[0] ?? '';
  }
}

function inputRole(input: HTMLInputElement): string {
  if (input.hasAttribute('list') && /^(text|search|email|tel|url)$/.test(input.type)) return 'combobox';
  return BY_INPUT_TYPE.get(input.type)?.[0] ?? 'textbox';
}

function isListbox(select: HTMLSelectElement): boolean {
  return select.multiple || select.size > 1;
}

function cellRole(cell: Element, inTable: string, inGrid: string): string {
  return /^(grid|treegrid)$/.test(explicitRole(cell.closest('table') ?? cell)) ? inGrid : inTable;
}
