import type { Description } from './answers/describer.js';

/** What became of an image: a text and who gave it, or no text and why. */
export interface ImageOutcome {
  /** The sentence that was written; empty for silence. */
  readonly text: string;
  /** Which describer said it, or why nobody did. */
  readonly source: string;
  /** The name of its content; empty where it could not be looked at. */
  readonly hash: string;
  /** What the sentence was made of; `null` where nothing is known. */
  readonly description: Description | null;
  /** Whether that is all; otherwise a describer still looks at it, and another outcome follows while it shows the same picture. */
  readonly isFinal: boolean;
}
