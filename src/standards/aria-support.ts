const LISTED =
  'alertdialog:modal|application:activedescendant expanded|article:posinset setsize|button:expanded pressed|' +
  'cell:colindex colspan rowindex rowspan|checkbox:checked expanded readonly required|' +
  'columnheader:colindex colspan rowindex rowspan expanded readonly required selected sort|' +
  'combobox:activedescendant autocomplete expanded readonly required|comment:level posinset setsize|dialog:modal|' +
  'grid:activedescendant colcount multiselectable readonly rowcount|' +
  'gridcell:colindex colspan rowindex rowspan expanded readonly required selected|group:activedescendant|heading:level|' +
  'link:expanded|listbox:activedescendant expanded multiselectable orientation readonly required|listitem:level posinset setsize|' +
  'menu:activedescendant orientation|menubar:activedescendant orientation|menuitem:expanded posinset setsize|' +
  'menuitemcheckbox:checked expanded posinset setsize|menuitemradio:checked expanded posinset setsize|' +
  'meter:valuemax valuemin valuenow valuetext|option:checked posinset selected setsize|' +
  'progressbar:valuemax valuemin valuenow valuetext|radio:checked posinset setsize|' +
  'radiogroup:activedescendant orientation readonly required|' +
  'row:activedescendant colindex expanded level posinset rowindex selected setsize|' +
  'rowheader:colindex colspan rowindex rowspan expanded readonly required selected sort|' +
  'scrollbar:orientation valuemax valuemin valuenow valuetext|' +
  'searchbox:activedescendant autocomplete multiline placeholder readonly required|' +
  'separator:orientation valuemax valuemin valuenow valuetext|slider:orientation readonly valuemax valuemin valuenow valuetext|' +
  'spinbutton:activedescendant readonly required valuemax valuemin valuenow valuetext|' +
  'switch:checked expanded readonly required|tab:expanded posinset selected setsize|table:colcount rowcount|' +
  'tablist:activedescendant multiselectable orientation|textbox:activedescendant autocomplete multiline placeholder readonly required|' +
  'toolbar:activedescendant orientation|tree:activedescendant multiselectable orientation required|' +
  'treegrid:activedescendant colcount multiselectable orientation readonly required rowcount|' +
  'treeitem:checked expanded level posinset selected setsize';

/** States and properties that a role supports besides the global ones (WAI-ARIA 1.2, section 6), without `aria-`. */
const SUPPORTED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LISTED.split('|').map((entry) => {
    const [role = '', attributes = ''] = entry.split(':');
    return [role, new Set(attributes.split(' '))];
  }),
);

/** States and properties that some roles support and others do not; all others are global, or were until 1.2. */
const NOT_GLOBAL: ReadonlySet<string> = new Set([...SUPPORTED.values()].flatMap((attributes) => [...attributes]));

/** True for a state or property, without `aria-`, that an element of this role may have. */
export const isSupported = (role: string, state: string): boolean =>
  !NOT_GLOBAL.has(state) || (SUPPORTED.get(role)?.has(state) ?? false);

/** Roles that must not be named (WAI-ARIA 1.3, "prohibited"). */
export const NAMELESS: ReadonlySet<string> = new Set(
  'caption code deletion emphasis generic insertion mark paragraph strong subscript suggestion superscript'.split(' '),
);
