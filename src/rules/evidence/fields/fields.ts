/** Everything a visitor fills in; what is kept from screen readers is only there to be sent. */
export const FIELDS =
  'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [aria-hidden=true]), select, textarea, [contenteditable=""], [contenteditable=true], ' +
  '[role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=checkbox], [role=radio], [role=switch], [role=slider], [role=spinbutton], ' +
  '[role=menuitemcheckbox], [role=menuitemradio]';

/** True for what is ticked: its text follows it, where that of other fields goes before. */
export const isTicked = (field: Element): boolean =>
  field.matches(
    '[type=checkbox], [type=radio], [role=checkbox], [role=radio], [role=switch], [role=menuitemcheckbox], [role=menuitemradio]',
  );
