import type { Reason } from '../../i18n/reasons.js';
import { certain, type Clue } from './clue.js';
import { labelText } from './text/label-text.js';
import { seenText } from './text/seen-text.js';

/** The words seen in an element, as a name; nothing where it is missing, or its text is none. */
export function textClue(element: Element | null | undefined, evidence: Reason, make = certain): Clue | undefined {
  const text = element ? labelText(seenText(element)) : '';
  return element && text ? make(text, evidence, [element]) : undefined;
}
