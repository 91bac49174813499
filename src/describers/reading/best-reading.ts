import { electWords } from './elect-words.js';
import { fillGaps } from './fill-gaps.js';
import { fromTopDown } from './from-top-down.js';
import { inColumns } from './in-columns.js';
import { inRows } from './in-rows.js';
import { joinReadings } from './join-readings.js';
import { formsReadAlike } from './known-forms.js';
import { legibleLines } from './legible.js';
import { confidenceOf, textOf } from './line-measures.js';
import { mendLetters } from './mend-letters.js';
import { proofIn } from './proof.js';
import { putBack } from './put-back.js';
import { readPasses } from './read-passes.js';
import type { Read } from './tesseract.js';
import { withoutFillers } from './without-fillers.js';
import { withoutMarks } from './without-marks.js';
import { isWorthSaying } from './worth-saying.js';
import type { Preparation } from '../workers/messages.js';

/** What was read in an image: lines separated by `\n`, and how far it can be believed, 0 … 1. */
export interface Reading {
  readonly text: string;
  readonly confidence: number;
}

/** Reads every pass and makes one reading of all. `null` when nothing was read that can be believed and is worth saying. */
export async function bestReading(preparation: Preparation, read: Read): Promise<Reading | null> {
  const { kind } = preparation;
  const passes = await readPasses(preparation, read);
  const forms = formsReadAlike(passes);
  const readings = passes.map((words) => legibleLines(words, forms));
  const words = readings.flat(2);
  const joined = fromTopDown(joinReadings(readings, proofIn(readings, kind)));
  const elected = putBack(joined, readings).map((line) =>
    electWords(fillGaps(withoutMarks(line, readings), words), words),
  );
  const lines = inColumns(inRows(withoutFillers(mendLetters(elected))));
  if (!isWorthSaying(lines, kind)) return null;
  return { text: textOf(lines), confidence: confidenceOf(lines.flat()) };
}
