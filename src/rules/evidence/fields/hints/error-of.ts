import { classOf } from '../../../../page/name/class-words.js';
import { idsIn } from '../../../../page/name/references.js';
import { isRendered } from '../../../../page/look/visibility.js';
import { IGNORE_ATTRIBUTE } from '../../../../settings/ignored.js';
import { aboutField } from './about-field.js';
import { boxOf } from '../field-box.js';

/** Classes that style sheets and validators give a field, or its box, while it is wrong. */
const WRONG = /(^|[\s_-])(has-errors?|is-invalid|not-valid|is-error|error|errors|invalid|field_with_errors)(?=\s|$)/i;

/** Elements that hold the text of an error, in the words of common style sheets and validators. */
const MESSAGES =
  '[class*=error], .err, [class*=errmsg], [class*=err-msg], [class*=validation-m], [class*=validation_m], [class*=invalid], [class*=danger]:not(label *, legend *), [class*=not-valid], [id*=error], [role=alert]';

/** What is pressed, or typed in, tells of no error, whatever colour it has. */
const NO_MESSAGE = `input, select, textarea, label, a, button, a *, button *, [role=button], [role=button] *, [${IGNORE_ATTRIBUTE}]`;

/** True where the class of the field or its box says that it is wrong. Angular and others say so before anybody has typed: that does not count. */
export const isMarkedWrong = (field: Element): boolean => hasWrongClass(field) || hasWrongClass(boxOf(field));

function hasWrongClass(element: Element | undefined): boolean {
  const given = classOf(element);
  return WRONG.test(given.replace(/\bng-invalid\b/, /\bng-(touched|dirty)\b/.test(given) ? 'invalid' : ''));
}

/** What holds, or may come to hold, the text of an error about this field. */
export const errorPlaces = (field: Element): readonly Element[] =>
  aboutField(field, MESSAGES).filter((place) => !place.matches(NO_MESSAGE));

/** True for a place where words can be read now: a star or a number tells of no error. Asks for style. */
export const isFilled = (place: Element): boolean => /\p{L}/u.test(place.textContent) && isRendered(place);

/** Those of the places where such a text can be read now, but for what the field itself refers to already. */
export function errorsOf(field: Element, places = errorPlaces(field)): readonly Element[] {
  const told = ['aria-describedby', 'aria-errormessage'].flatMap((name) => idsIn(field, name));
  return places.filter((place) => !told.includes(place.id) && isFilled(place));
}
