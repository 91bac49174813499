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

const BY_TAG = tableOf<readonly Kind[]>({
  a: ['link'], area: ['link'], article: [], aside: ['landmark'], audio: ['media'], button: ['button'], canvas: ['graphic'],
  details: ['disclosure'], dialog: ['dialog'], dd: ['item'], dl: ['list'], dt: ['item'], embed: ['graphic'], fieldset: ['form'],
  figure: ['graphic'], footer: ['landmark'], form: ['form'], frame: ['frame'], h1: ['heading'], h2: ['heading'], h3: ['heading'],
  h4: ['heading'], h5: ['heading'], h6: ['heading'], header: ['landmark'], html: ['document'], iframe: ['frame'], img: ['graphic'],
  input: ['field'], label: ['label'], li: ['item'], main: ['landmark'], menu: ['list'], meta: ['meta'], meter: ['widget'],
  nav: ['landmark', 'menu'], object: ['graphic'], ol: ['list'], progress: ['widget'], search: ['landmark', 'form'],
  section: ['landmark'], select: ['field'], summary: ['button'], svg: ['graphic'], table: ['table'], textarea: ['field'],
  title: ['meta'], ul: ['list'], video: ['media'],
}); // prettier-ignore

const BY_ROLE = tableOf<readonly Kind[]>({
  alertdialog: ['dialog'], banner: ['landmark'], button: ['button'], checkbox: ['field'], combobox: ['field'],
  complementary: ['landmark'], contentinfo: ['landmark'], dialog: ['dialog'], form: ['landmark', 'form'], grid: ['table'],
  'graphics-document': ['graphic'], heading: ['heading'], image: ['graphic'], img: ['graphic'], link: ['link'], list: ['list'],
  listbox: ['field'], main: ['landmark'], menu: ['menu'], menubar: ['menu'], menuitem: ['widget'], menuitemcheckbox: ['widget'],
  menuitemradio: ['widget'], meter: ['widget'], navigation: ['landmark', 'menu'], option: ['widget'], progressbar: ['widget'],
  radio: ['field'], radiogroup: ['form'], region: ['landmark'], search: ['landmark', 'form'], searchbox: ['field'],
  slider: ['field'], spinbutton: ['field'], switch: ['field'], tab: ['widget'], table: ['table'], tabpanel: ['widget'],
  textbox: ['field'], tooltip: ['widget'], tree: ['widget'], treegrid: ['table'], treeitem: ['widget'],
}); // prettier-ignore

const BY_ATTRIBUTE = tableOf<Kind>({
  accesskey: 'shortcut',
  contenteditable: 'field',
  id: 'identified',
  lang: 'language',
  'xml:lang': 'language',
  onclick: 'handler',
  onkeydown: 'handler',
  popover: 'dialog',
  tabindex: 'tabstop',
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
    const kind = BY_ATTRIBUTE.get(name);
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

/** A Map, because a page may have an element called `constructor`. */
function tableOf<Value>(table: Record<string, Value>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(table));
}
