import { ROLES } from '../../standards/roles.js';
import { own } from '../../support/own.js';

/** Roles that HTML elements have by themselves, where the tag alone decides (HTML-AAM). */
const BY_TAG: Readonly<Record<string, string>> = {
  article: 'article', aside: 'complementary', blockquote: 'blockquote', button: 'button', caption: 'caption', code: 'code',
  datalist: 'listbox', dd: 'definition', details: 'group', dialog: 'dialog', dt: 'term', fieldset: 'group', figure: 'figure',
  form: 'form', h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', hr: 'separator',
  html: 'document', li: 'listitem', main: 'main', math: 'math', menu: 'list', meter: 'meter', nav: 'navigation', ol: 'list',
  optgroup: 'group', option: 'option', output: 'status', p: 'paragraph', progress: 'progressbar', search: 'search',
  summary: 'button', svg: 'graphics-document', table: 'table', tbody: 'rowgroup', textarea: 'textbox', tfoot: 'rowgroup',
  thead: 'rowgroup', tr: 'row', ul: 'list',
}; // prettier-ignore

const BY_INPUT_TYPE: Readonly<Record<string, string>> = {
  button: 'button', checkbox: 'checkbox', color: 'textbox', date: 'textbox', 'datetime-local': 'textbox', file: 'button',
  hidden: '', image: 'button', month: 'textbox', number: 'spinbutton', radio: 'radio', range: 'slider', reset: 'button',
  search: 'searchbox', submit: 'button', time: 'textbox', week: 'textbox',
}; // prettier-ignore

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
      return own(BY_TAG, element.localName) ?? '';
  }
}

function inputRole(input: HTMLInputElement): string {
  if (input.hasAttribute('list') && /^(text|search|email|tel|url)$/.test(input.type)) return 'combobox';
  return BY_INPUT_TYPE[input.type] ?? 'textbox';
}

function isListbox(select: HTMLSelectElement): boolean {
  return select.multiple || select.size > 1;
}

function cellRole(cell: Element, inTable: string, inGrid: string): string {
  return /^(grid|treegrid)$/.test(explicitRole(cell.closest('table') ?? cell)) ? inGrid : inTable;
}
