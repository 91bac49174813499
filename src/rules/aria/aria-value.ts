import { type Edit, setAttribute } from '../../ledger/edit.js';
import { TOKEN_LISTS, VALUE_TYPES } from '../../standards/aria-values.js';
import { ifShown } from '../checks/if-shown.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { requiredState } from '../evidence/roles/required-state.js';
import type { Finding, Rule } from '../rule.js';

const YES = /^(yes|1|on|open(ed)?|expanded|checked|selected|active|pressed|enabled)$/;
const NO = /^(no|0|off|closed?|collapsed|unchecked|inactive|none|hidden)$/;
const SHOWN = /^(no|0|off|shown|visible)$/;

/** A state or property says one of the things it can say, or nothing. */
export const ariaValue: Rule = {
  id: 'aria-value',
  wcag: ['4.1.2'],
  confidence: 'certain',
  kinds: ['aria'],
  watches: [...[...VALUE_TYPES.keys()].map((name) => `aria-${name}`), ...SHOWN_BY],
  soundIf: [],
  repair: ifShown(repair),
};

function repair(element: Element): Finding | undefined {
  const edits: Edit[] = [];
  for (const name of element.getAttributeNames()) {
    if (!name.startsWith('aria-')) continue;
    const value = element.getAttribute(name) ?? '';
    const meant = meantBy(name.slice(5), value) ?? demanded(element, name);
    if (meant !== value) edits.push(setAttribute(element, name, meant));
  }
  if (edits.length === 0) return undefined;
  return { edits, evidence: 'a value that the state or property does not have' };
}

/** What a role cannot be without is not taken away. */
function demanded(element: Element, name: string): string | null {
  const state = requiredState(element);
  return state?.name === name ? state.value : null;
}

/** The value that was meant, the same where it is in order, `null` where it says nothing. */
function meantBy(name: string, value: string): string | null {
  const type = VALUE_TYPES.get(name);
  const plain = value.trim().toLowerCase();
  if (!type || plain === '') return value;
  if (type === 'number') return isFinite(Number(plain)) ? value : null;
  if (type === 'integer') return asInteger(name, value);
  if (TOKEN_LISTS.has(name)) return plain.split(/\s+/).every((token) => type.includes(token)) ? value : null;
  if (type.includes(plain)) return value;
  // Browsers hide what says anything but no: decoration would be heard without it.
  if (name === 'hidden') return SHOWN.test(plain) ? null : value;
  // Any text but "false" says that the entry is wrong, and that this is the current one.
  if (name === 'invalid' || name === 'current') return NO.test(plain) ? 'false' : 'true';
  // HTML says yes by repeating the name (`required="required"`).
  if (type.includes('true') && (YES.test(plain) || plain === name)) return 'true';
  return type.includes('false') && NO.test(plain) ? 'false' : null;
}

/** Whole and, but for counts that are not known, positive. */
function asInteger(name: string, value: string): string | null {
  const number = Number(value);
  if (!isFinite(number)) return null;
  const least = /count$|setsize/.test(name) ? -1 : name === 'rowspan' ? 0 : 1;
  if (Number.isInteger(number) && number >= least) return value;
  return number >= least ? String(Math.round(number)) : null;
}
