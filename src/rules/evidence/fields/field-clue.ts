import { classOf } from '../../../page/name/class-words.js';
import { isOnlyIn } from '../../../page/tree/is-only-in.js';
import { iconConcept } from '../../words/icon-concepts.js';
import { fieldConcept, isAskedFor, isFieldName } from '../../words/field-concepts.js';
import { toldClasses } from '../../words/told-classes.js';
import { tokensOf } from '../../words/tokens.js';
import { word, type Concept, type Words } from '../../words/words.js';
import { certain, inferred, type Clue } from '../clue.js';
import { choiceClue, isChoice } from './parts/choice-clue.js';
import { FIELDS, isTicked } from './fields.js';
import { fieldTokens } from './field-tokens.js';
import { promptClue } from './labels/prompt-clue.js';
import { sectionHeading } from './labels/section-heading.js';
import { seriesClue } from './parts/series-clue.js';
import { labelText } from '../text/label-text.js';

const BY_TYPE: Readonly<Record<string, Concept>> = {
  email: 'email', tel: 'phone', url: 'website', search: 'search', password: 'password', date: 'date', 'datetime-local': 'date', time: 'time', file: 'file', color: 'colour',
}; // prettier-ignore

/** What a field that nothing labels asks for, as far as its attributes and its icon tell. */
export function fieldClue(field: Element, words: Words): Clue | undefined {
  return (
    seriesClue(field, words) ??
    fromAutocomplete(field, words) ??
    promptClue(field) ??
    fromFilledIn(field) ??
    (isChoice(field) ? choiceClue(field, words) : fromTokens(field, words)) ??
    fromType(field, words) ??
    fromIcon(field, words) ??
    fromClass(field, words)
  );
}

function fromAutocomplete(field: Element, words: Words): Clue | undefined {
  const purpose = field.getAttribute('autocomplete')?.trim().split(/\s+/).at(-1) ?? '';
  const concept = /^(on|off)?$/i.test(purpose) ? undefined : fieldConcept(tokensOf(purpose));
  return concept && certain(word(words, concept), 'its “autocomplete”');
}

/** What a field came filled in with, where a script clears it away, or where it is what forms ask for. */
function fromFilledIn(field: Element): Clue | undefined {
  if (!field.matches('input:is(:not([type]), [type=text], [type=search]), textarea')) return undefined;
  const text = labelText((field as HTMLInputElement).defaultValue);
  const isCleared = text !== '' && (field.getAttribute('onfocus')?.includes(text) ?? false);
  return isCleared || isAskedFor(text) ? inferred(text, 'its “value”', [field]) : undefined;
}

function fromTokens(field: Element, words: Words): Clue | undefined {
  if (field.matches('[role=search] [name=s], form[action*=search] [name=s], input[name=s]:only-of-type'))
    return inferred(word(words, 'search'), 'what is around it');
  for (const attribute of ['name', 'id', 'aria-labelledby', 'data-name', 'formcontrolname', 'ng-model']) {
    const given = field.getAttribute(attribute) ?? '';
    const text = isOfOtherKind(given, field) ? '' : fieldTokens(given, words);
    if (text) return (isOfWidget(given) ? sectionHeading(field) : undefined) ?? inferred(text, `its “${attribute}”`);
  }
  return undefined;
}

/** A day is nobody's name: the field was copied from another along with what that is called. */
const isOfOtherKind = (given: string, field: Element): boolean =>
  field.matches('[type=date], [type=time], [type=datetime-local], [type=month], [type=week], [type=color]') &&
  ['name', 'first-name', 'last-name', 'email', 'phone', 'message'].includes(fieldConcept(tokensOf(given)) ?? '');

/** What tells how a field is filled in, and not what with, says less than the heading right over it. */
function isOfWidget(given: string): boolean {
  const tokens = tokensOf(given);
  return !fieldConcept(tokens) && tokens.some((token) => WIDGET.test(token));
}

function fromType(field: Element, words: Words): Clue | undefined {
  const concept = BY_TYPE[(field as HTMLInputElement).type];
  if (concept) return inferred(word(words, concept), 'its “type”');
  return field.getAttribute('role') === 'searchbox' ? inferred(word(words, 'search'), 'its “role”') : undefined;
}

/** The icon that shares a small box with the field, or stands beside that with nothing around them to read or to press, and does nothing to it. */
function fromIcon(field: Element, words: Words): Clue | undefined {
  const box = field.matches('input, textarea, select, [contenteditable]') ? field.parentElement : null;
  const around = box?.parentElement;
  const isBare = around?.textContent.trim() === '' && !around.querySelector('a, button, [role=button], [role=link]');
  return iconOf(field, box, words) ?? (isBare ? iconOf(field, around, words) : undefined);
}

function iconOf(field: Element, box: Element | null, words: Words): Clue | undefined {
  if (!box || isTicked(field) || !isOnlyIn(box, field, FIELDS)) return undefined;
  for (const icon of box.querySelectorAll('i[class], svg[class], span[class*=icon]')) {
    const tokens = tokensOf(toldClasses(classOf(icon).replace(VARIANT, ' ')));
    const concept = fieldConcept(tokens) ?? askedBy(iconConcept(tokens));
    if (concept) return inferred(word(words, concept), 'its icon', [icon]);
  }
  return undefined;
}

/** How something looks that is called after it, in the way of BEM ("icon--size-small"). */
const VARIANT = /\S+--\S+/g;

/** What a field asks for that has such an icon. Others show what is done to it, as to clear it away. */
const askedBy = (shown: Concept | undefined): Concept | undefined =>
  shown && (ASKED_FOR.has(shown) ? shown : STANDS_FOR[shown]);

const ASKED_FOR: ReadonlySet<Concept> = new Set(['search', 'email', 'phone', 'language', 'file', 'comments']);

const STANDS_FOR: Readonly<Partial<Record<Concept, Concept>>> = {
  account: 'name', calendar: 'date', map: 'address', home: 'address', lock: 'password', chat: 'message', attachment: 'file',
}; // prettier-ignore

/** A class of the field, or of the box that it has to itself, that is what fields are called ("qty", "pro-qty", "zip"). A box to tick asks for none of it. */
function fromClass(field: Element, words: Words): Clue | undefined {
  if (isTicked(field)) return undefined;
  const parent = field.parentElement;
  const box = parent && isOnlyIn(parent, field, FIELDS) ? parent : field;
  const names = [field, box].flatMap((element) => [...element.classList]);
  const tokens = names.map((name) => tokensOf(name.replace(WIDGET, '')).slice(-1));
  const told = tokens.find((last) => isFieldName(last) && !LOOKS.test(last.join()));
  const concept = told && fieldConcept(told);
  return concept && inferred(word(words, concept), 'what its author calls it');
}

/** What the end of a class or a name says a thing is, after what it is for ("date-picker"). */
const WIDGET = /[-_]?(picker|field|input)$/i;

/** Classes that tell of looks and layout. */
const LOOKS = /^(size|color|colour|title|from|to|first|last|area|description|desc|content|position|name|mobile)$/;
