import { isRendered } from '../../../../page/look/visibility.js';
import { errorPlaces, isFilled, isMarkedWrong } from './error-of.js';
import { FIELDS } from '../fields.js';

/** A field that the page marks as wrong, and the texts about it that can be read now. */
export interface WrongField {
  readonly field: HTMLElement;
  readonly errors: readonly Element[];
}

/** Fields of the form that are marked as wrong, in their order. Asks for style. */
export const wrongFields = (form: Element): readonly WrongField[] =>
  [...form.querySelectorAll<HTMLElement>(FIELDS)].flatMap((field) => {
    if (!isRendered(field)) return [];
    const errors = errorPlaces(field).filter(isFilled);
    const isWrong = errors.length > 0 || field.getAttribute('aria-invalid') === 'true' || isMarkedWrong(field);
    return isWrong ? [{ field, errors }] : [];
  });

/** True where a field is wrong that was not before, or a text about one is new. */
export const hasNews = (now: readonly WrongField[], before: readonly WrongField[]): boolean =>
  now.some(({ field, errors }) => {
    const old = before.find((one) => one.field === field);
    return !old || errors.some((error) => !old.errors.includes(error));
  });
