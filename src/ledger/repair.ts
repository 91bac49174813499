import type { Edit } from './edit.js';

/** `certain` rests on proof in the page; `inferred` is a guess, made only while a profile is on. */
export type Confidence = 'certain' | 'inferred';

/** What somebody asks the ledger to write, and why. */
export interface Entry {
  /** Id of the rule, or name of the room, that asks. */
  readonly rule: string;
  /** The element that is mended; edits may touch others too. */
  readonly element: Element;
  readonly edits: readonly Edit[];
  /** Where the knowledge comes from, in plain words ("the text before the field"). */
  readonly evidence: string;
  readonly confidence: Confidence;
  /** Elements whose text or attributes it was taken from. */
  readonly basis?: readonly Element[];
}

/** One change that stands in the page, as the owner and the visitor get to see it. */
export interface Repair {
  readonly rule: string;
  readonly element: Element;
  /** Attribute that was written; empty where the change is no attribute. */
  readonly attribute: string;
  /** Value before, `null` where there was none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly evidence: string;
  readonly confidence: Confidence;
}
