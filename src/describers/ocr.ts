import type { Describer, DescribableImage, DescribeContext, Description } from '../images/answers/describer.js';
import { bestReading, type Reading } from './reading/best-reading.js';
import { readingLanguage } from './reading/reading-language.js';
import { onceMore } from './workers/once-more.js';
import { presenceOf } from './presence-of.js';
import { Tesseract } from './reading/tesseract.js';
import { vision } from './workers/vision.js';

/** While other images are recognised, reading waits so many milliseconds at most: on a slow device the two would hold each other up. */
const PATIENT = 4000;

/** No words are seen in what is smaller both ways, in CSS pixels: what is read in it is guessed. */
const SMALLEST = 64;

/** How long one answer of a worker is waited for, how long an idle one is kept, and the pauses after files that did not come; milliseconds. */
export interface OcrOptions {
  readonly patience?: number;
  readonly idle?: number;
  readonly pauses?: readonly number[];
}

/**
 * Reads the text in an image, on the visitor's device. `assets` is the folder that holds `ocr/`: Tesseract.js's worker, its core
 * and the language data. Says nothing where it is not sure that there is text, or where the language is not of Latin letters.
 */
export function ocrDescriber(
  assets: URL | string,
  { patience = 60_000, idle = 30_000, pauses }: OcrOptions = {},
): Describer {
  const folder = new URL('ocr/', new URL(assets, document.baseURI));
  const workerIsThere = presenceOf(new URL('worker.min.js', folder), pauses);
  const tesseract = new Tesseract(folder, {
    patience,
    idle,
    pauses,
    mayCompile: (signal) => vision.ask('mayCompile', null, signal),
  });

  return {
    name: 'ocr',
    available: async () => (!tesseract.cannotStart && (await workerIsThere()) ? 'yes' : 'no'),
    describe,
    dispose: () => {
      tesseract.end();
      vision.end();
    },
  };

  /** What an image shows is known long before what is written in it is read: where nobody has to wait, that comes first. */
  async function describe(
    { bitmap, width, height }: DescribableImage,
    { lang, signal, later }: DescribeContext,
  ): Promise<Description | null> {
    const language = readingLanguage(lang);
    if (!language || Math.max(width, height) < SMALLEST) return null;
    const read = async (): Promise<Description | null> => {
      const reading = await readIn(language, bitmap, signal);
      return reading && { kind: 'text', ...reading, lang };
    };
    if (!later) return read();
    later(vision.calm(PATIENT).then(read));
    return null;
  }

  async function readIn(language: string, bitmap: ImageBitmap, signal: AbortSignal): Promise<Reading | null> {
    tesseract.check(language);
    const preparation = await onceMore(() => vision.ask('prepare', { bitmap }, signal));
    if (preparation.passes.length === 0) return null;
    return onceMore(() => tesseract.run(language, (read) => bestReading(preparation, read), signal));
  }
}
