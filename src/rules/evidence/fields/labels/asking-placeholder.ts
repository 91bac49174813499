import { isSample } from './is-sample.js';

/** The placeholder of a field, where it asks for something; empty where there is none, or it only shows what to type. */
export function askingPlaceholder(field: Element): string {
  const placeholder = field.getAttribute('placeholder')?.trim() ?? '';
  return isSample(placeholder) ? '' : placeholder;
}
