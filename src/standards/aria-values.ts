/** What a state or property may say. */
export type ValueType = 'number' | 'integer' | readonly string[];

const TRUTH = 'true false';
const LISTED: Readonly<Record<string, string>> = {
  [TRUTH]: 'atomic busy disabled modal multiline multiselectable readonly required',
  [`${TRUTH} undefined`]: 'expanded grabbed hidden selected',
  [`${TRUTH} mixed undefined`]: 'checked pressed',
  'inline list both none': 'autocomplete',
  [`${TRUTH} page step location date time`]: 'current',
  [`${TRUTH} menu listbox tree grid dialog`]: 'haspopup',
  [`${TRUTH} grammar spelling`]: 'invalid',
  'off polite assertive': 'live',
  'horizontal vertical undefined': 'orientation',
  'additions removals text all': 'relevant',
  'ascending descending none other': 'sort',
  'copy execute link move none popup': 'dropeffect',
};

/** Value types of states and properties (WAI-ARIA 1.2, section 6.6), by name without `aria-`; texts and references are not listed. */
export const VALUE_TYPES: ReadonlyMap<string, ValueType> = new Map<string, ValueType>([
  ...Object.entries(LISTED).flatMap(([values, names]) =>
    names.split(' ').map((name): [string, ValueType] => [name, values.split(' ')]),
  ),
  ...'colcount colindex colspan level posinset rowcount rowindex rowspan setsize'
    .split(' ')
    .map((name): [string, ValueType] => [name, 'integer']),
  ...'valuemax valuemin valuenow'.split(' ').map((name): [string, ValueType] => [name, 'number']),
]);

/** Properties that take several tokens at once. */
export const TOKEN_LISTS: ReadonlySet<string> = new Set(['relevant', 'dropeffect']);
