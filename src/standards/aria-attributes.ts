/** Every state and property of WAI-ARIA 1.3, without the `aria-` in front. */
export const ARIA_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'actions activedescendant atomic autocomplete braillelabel brailleroledescription busy checked colcount colindex colindextext ' +
    'colspan controls current describedby description details disabled dropeffect errormessage expanded flowto grabbed ' +
    'haspopup hidden invalid keyshortcuts label labelledby level live modal multiline multiselectable orientation owns ' +
    'placeholder posinset pressed readonly relevant required roledescription rowcount rowindex rowindextext rowspan selected ' +
    'setsize sort valuemax valuemin valuenow valuetext'
  ).split(' '),
);
