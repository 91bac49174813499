import { isRendered } from '../../page/visibility.js';
import { aboutField } from './field-box.js';

/** Classes that style sheets and validators give a field, or its box, while it is wrong. */
const WRONG = /(^|[\s_-])(has-errors?|is-invalid|not-valid|is-error|error|errors|invalid|field_with_errors)(?=\s|$)/i;

/** Elements that hold the text of an error, in the words of common style sheets and validators. */
const MESSAGES = '[class*=error], [class*=invalid], [class*=danger], [class*=not-valid], [id*=error], [role=alert]';

/** True where the field's own class says that it is wrong. Angular and others say so before anybody has typed: that does not count. */
export function isMarkedWrong(field: Element): boolean {
  const given = field.getAttribute('class') ?? '';
  return (
    WRONG.test(given.replace(/\bng-invalid\b/, /\bng-(touched|dirty)\b/.test(given) ? 'invalid' : '')) &&
    !/\bvalidate\b/.test(given)
  );
}

/** What holds, or may come to hold, the text of an error about this field. */
export const errorPlaces = (field: Element): Element[] =>
  aboutField(field, MESSAGES).filter((place) => !place.matches('input, select, textarea, button, label'));

/** The places where such a text can be read now, but for what the field itself refers to already. */
export function errorsOf(field: Element): Element[] {
  const told = `${field.getAttribute('aria-describedby') ?? ''} ${field.getAttribute('aria-errormessage') ?? ''}`.split(
    /\s+/,
  );
  return errorPlaces(field).filter(
    (place) => place.textContent.trim() !== '' && !(place.id && told.includes(place.id)) && isRendered(place),
  );
}
