import { setAttribute } from '../../ledger/edit.js';
import { isHidden } from '../checks/is-hidden.js';
import { spokenName } from '../evidence/text/spoken-name.js';
import type { Mend, Rule } from '../rule.js';
import { fieldConcept } from '../words/field-concepts.js';
import { tokensOf } from '../words/tokens.js';
import type { Concept, Words } from '../words/words.js';

/** What browsers call what a person can be asked about themselves (HTML, "autofill"). */
const PURPOSES: Readonly<Partial<Record<Concept, string>>> = {
  name: 'name', 'first-name': 'given-name', 'middle-name': 'additional-name', 'last-name': 'family-name', email: 'email', phone: 'tel', mobile: 'tel',
  company: 'organization', 'job-title': 'organization-title', website: 'url', address: 'street-address', city: 'address-level2',
  region: 'address-level1', postcode: 'postal-code', country: 'country-name', 'date-of-birth': 'bday', username: 'username',
  'new-password': 'new-password', 'one-time-code': 'one-time-code', 'card-number': 'cc-number', 'name-on-card': 'cc-name',
  'expiry-date': 'cc-exp', 'security-code': 'cc-csc', gender: 'sex',
}; // prettier-ignore

/** Every field of `autocomplete`, and what may stand before one. */
const VALID =
  /^(on|off|(section-\S+ )?((shipping|billing) )?((home|work|mobile|fax|pager) (tel(-country-code|-national|-area-code|-local(-prefix|-suffix)?|-extension)?|email|impp)|name|honorific-(prefix|suffix)|(given|additional|family)-name|nickname|username|(new|current)-password|one-time-code|organization(-title)?|street-address|address-(line[123]|level[1234])|country(-name)?|postal-code|cc-(name|given-name|additional-name|family-name|number|exp(-month|-year)?|csc|type)|transaction-(currency|amount)|language|bday(-day|-month|-year)?|sex|url|photo|tel(-country-code|-national|-area-code|-local(-prefix|-suffix)?|-extension)?|email|impp)( webauthn)?)$/;

/** A field that asks a person about themselves says so to the browser, where its label and whoever named it agree, or where what it says is no purpose. */
export const autocomplete: Rule = {
  id: 'autocomplete',
  wcag: ['1.3.5'],
  confidence: 'inferred',
  kinds: ['field'],
  selector:
    ':is(input:not([type=checkbox], [type=radio], [type=file], [type=search], [type=range], [type=color]), textarea, select):not(:disabled, [aria-disabled=true])',
  watches: ['autocomplete', 'name', 'id', 'type'],
  soundIf: [isHidden],
  repair: (field, context) => {
    const words = context.words(field);
    const given = field.getAttribute('autocomplete')?.trim().toLowerCase().replace(/\s+/g, ' ') ?? '';
    if (!words || (given && VALID.test(given))) return undefined;
    return given ? corrected(field, given, words) : added(field as HTMLInputElement, words);
  },
};

function corrected(field: Element, given: string, words: Words): Mend | undefined {
  const purpose =
    withoutStrays(given) ??
    [spokenName(field), given, field.getAttribute('name')].map((text) => purposeOf(text, words)).find(Boolean);
  return purpose ? { edits: [setAttribute(field, 'autocomplete', purpose)], evidence: 'its label' } : undefined;
}

/** What is left where one or two tokens do not belong there. */
function withoutStrays(given: string): string | undefined {
  const tokens = given.split(' ');
  const without = (list: readonly string[]): string[][] => list.map((_, i) => list.filter((_token, j) => j !== i));
  const shorter = without(tokens);
  const found = [...shorter, ...shorter.flatMap(without)].find((rest) => VALID.test(rest.join(' ')) && isPurpose(rest));
  return found?.join(' ');
}

const isPurpose = ([first]: readonly string[]): boolean => first !== undefined && !/^(on|off)$/.test(first);

/** Only in a form that asks who somebody is: elsewhere a name may be anybody's. */
function added(field: HTMLInputElement, words: Words): Mend | undefined {
  if (!field.form?.querySelector('[type=email], [type=password], [name*=mail i], [name*=phone i]')) return undefined;
  if (isOfOthers(field)) return undefined;
  const purpose = purposeOf(field.name, words) ?? purposeOf(field.id, words);
  if (!purpose || purpose !== purposeOf(spokenName(field), words)) return undefined;
  return { edits: [setAttribute(field, 'autocomplete', purpose)], evidence: 'its label' };
}

/** Its names, its label or that of its group speak of somebody else. */
function isOfOthers(field: HTMLInputElement): boolean {
  const group = field.closest('fieldset, [role=group]');
  const told = [field.name, field.id, spokenName(field), group ? spokenName(group) : ''];
  return tokensOf(told.join(' ')).some((token) => OTHERS.test(token));
}

/** Whom a form asks about besides the person who fills it in: whoever is called in an emergency, who pays or sent them, and their family. */
const OTHERS =
  /^(emerg\w*|urgen\w*|notfall\w*|nood\w*|guardian|parents?|mother|father|spouse|partner|kin|child|friend|referr\w*|doctor|physician|insurer|tutor|madre|padre|mere|pere|conjoint\w*|conyuge|conjuge|mutter|vater|kind|arzt|hausarzt|huisarts|medico|medecin)$/;

function purposeOf(text: string | null, words: Words): string | undefined {
  const concept = text ? fieldConcept(tokensOf(text), words) : undefined;
  return concept && PURPOSES[concept];
}
