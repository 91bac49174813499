import type { Reason } from '../../i18n/reasons.js';
import { setAttribute } from '../../ledger/edit.js';
import type { Confidence } from '../../ledger/repair.js';
import type { Mend } from '../rule.js';

/** What an element may be called, and how that is known. */
export interface Clue {
  readonly text: string;
  readonly evidence: Reason;
  readonly confidence: Confidence;
  /** Elements whose text or attributes the name was taken from. */
  readonly basis: readonly Element[];
}

/** A name that the page proves. */
export const certain = (text: string, evidence: Reason, basis: readonly Element[] = []): Clue => ({
  text,
  evidence,
  confidence: 'certain',
  basis,
});

/** A name that is a good guess. */
export const inferred = (text: string, evidence: Reason, basis: readonly Element[] = []): Clue => ({
  text,
  evidence,
  confidence: 'inferred',
  basis,
});

/** Gives the element the name, as `aria-label` or, where that serves better, as another attribute. */
export const named = (element: Element, clue: Clue, attribute = 'aria-label'): Mend => ({
  edits: [setAttribute(element, attribute, clue.text)],
  evidence: clue.evidence,
  confidence: clue.confidence,
  basis: clue.basis,
});
