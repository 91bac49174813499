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
  /** Nothing is broken: it is only seen to it that what may go wrong does not. */
  readonly isPrecaution?: true | undefined;
  /** Elements whose text or attributes it was taken from. */
  readonly basis?: readonly Element[];
}

/** One change that stands in the page, as the owner and the visitor get to see it. */
export interface Repair {
  /** Id of the rule, or name of the room, that wrote it. */
  readonly rule: string;
  /** The element whose attribute was written; for every other change, the one that is mended by it. */
  readonly element: Element;
  /** Attribute that was written, `style: ` and a property, or `style sheet`; empty where the change is none of these. */
  readonly attribute: string;
  /** Value before, `null` where there was none. */
  readonly before: string | null;
  /** The value now, `null` where the attribute was removed; for other changes, the text that was put in, or in words what was done. */
  readonly after: string | null;
  /** Where the knowledge comes from, in plain words. */
  readonly evidence: string;
  readonly confidence: Confidence;
  /** Nothing is broken: it is only seen to it that what may go wrong does not. */
  readonly isPrecaution?: true | undefined;
}
