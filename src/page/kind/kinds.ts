import { byWord } from '../../support/by-word.js';
import { explicitRole } from './role.js';

/** What an element is to those who look for it: to the quick keys, and to the rules. An element can be of several kinds. */
export type Kind =
  // What a visitor jumps to.
  | 'heading' | 'menu' | 'field' | 'button' | 'link' | 'graphic' | 'form' | 'landmark'
  // Parts of a page.
  | 'frame' | 'table' | 'list' | 'item' | 'dialog' | 'media' | 'widget' | 'disclosure' | 'label'
  // The page itself.
  | 'document' | 'meta' | 'language'
  // Marked by an attribute.
  | 'aria' | 'tabstop' | 'identified' | 'handler' | 'shortcut'
  // Found by a finder, or by how it behaves.
  | 'clickable' | 'scroller' | 'message' | 'spaced' | 'carousel' | 'sign' | 'backdrop' | 'popup' | 'modal'; // prettier-ignore

const BY_TAG = byWord<Kind>({
  landmark: 'aside footer header main nav search section',
  heading: 'h1 h2 h3 h4 h5 h6',
  menu: 'nav',
  field: 'input select textarea',
  button: 'button summary',
  link: 'a area',
  graphic: 'canvas embed figure img object svg',
  form: 'fieldset form search',
  frame: 'frame iframe',
  table: 'table',
  list: 'dl menu ol ul',
  item: 'dd dt li',
  dialog: 'dialog',
  media: 'audio video',
  widget: 'meter progress',
  disclosure: 'details',
  label: 'label',
  document: 'html',
  meta: 'meta title',
});

const BY_ROLE = byWord<Kind>({
  landmark: 'banner complementary contentinfo form main navigation region search',
  heading: 'heading',
  menu: 'menu menubar navigation',
  field: 'checkbox combobox listbox radio searchbox slider spinbutton switch textbox',
  button: 'button',
  link: 'link',
  graphic: 'graphics-document image img',
  form: 'form radiogroup search',
  table: 'grid table treegrid',
  list: 'list',
  dialog: 'alertdialog dialog',
  widget: 'menuitem menuitemcheckbox menuitemradio meter option progressbar tab tabpanel tooltip tree treeitem',
});

const BY_ATTRIBUTE = byWord<Kind>({
  shortcut: 'accesskey',
  field: 'contenteditable',
  identified: 'id',
  language: 'lang xml:lang',
  handler: 'onclick onkeydown',
  dialog: 'popover',
  tabstop: 'tabindex',
});

/** Attributes that, together with `aria-*`, decide which kinds an element has; a change of one files the element anew. */
export const KIND_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...BY_ATTRIBUTE.keys(),
  'role',
  'type',
  'aria-haspopup',
  'aria-keyshortcuts',
  'aria-modal',
]);

const BUTTON_TYPES = /^(button|submit|reset|image)$/i;

/** The kinds of a plain element: none. */
export const NO_KINDS: readonly Kind[] = [];

/** The kinds that tag, role and attributes give an element. Reads no style and no layout, and allocates nothing for a plain element. */
export function kindsOf(element: Element): readonly Kind[] {
  const byTag = BY_TAG.get(element.localName);
  if (!element.hasAttributes()) return byTag ?? NO_KINDS;
  const byAttribute = kindsOfAttributes(element);
  if (!byAttribute) return byTag?.[0] === 'field' ? kindsOfField(element, byTag) : (byTag ?? NO_KINDS);
  return [...new Set([...(byTag ? kindsOfField(element, byTag) : NO_KINDS), ...byAttribute])];
}

function kindsOfField(element: Element, byTag: readonly Kind[]): readonly Kind[] {
  if (element.localName !== 'input') return byTag;
  const type = element.getAttribute('type') ?? '';
  if (/^hidden$/i.test(type)) return NO_KINDS;
  if (!BUTTON_TYPES.test(type)) return byTag;
  return /^image$/i.test(type) ? ['button', 'graphic'] : ['button'];
}

function kindsOfAttributes(element: Element): Kind[] | undefined {
  let kinds: Kind[] | undefined;
  for (const name of element.getAttributeNames()) {
    const kind = BY_ATTRIBUTE.get(name)?.[0];
    if (kind && !(kind === 'tabstop' && isNoStop(element))) (kinds ??= []).push(kind);
    else if (name === 'role') (kinds ??= []).push('aria', ...(BY_ROLE.get(explicitRole(element)) ?? NO_KINDS));
    else if (name.startsWith('aria-')) (kinds ??= []).push('aria', ...kindsOfState(element, name));
  }
  return kinds;
}

/** A negative `tabindex` makes an element focusable by script, but no tab stop. */
const isNoStop = (element: Element): boolean => element.getAttribute('tabindex')?.trim().startsWith('-') ?? false;

function kindsOfState(element: Element, name: string): readonly Kind[] {
  if (name === 'aria-modal') return ['dialog'];
  if (name === 'aria-keyshortcuts') return ['shortcut'];
  if (name === 'aria-haspopup' && /^(true|menu)$/.test(element.getAttribute(name) ?? '')) return ['menu'];
  return NO_KINDS;
}
