import { NotNow } from '../../images/not-now.js';
import { putOff } from '../put-off.js';
import { Attempts } from '../../support/timing/attempts.js';
import { readWords, type Word } from './read-words.js';
import { startWorker } from '../workers/start-worker.js';
import type { Pass } from '../workers/messages.js';
import { WorkerLine, WorkerLost, type Call } from '../workers/worker-line.js';

/** Only the newer, neural engine is shipped. */
const LSTM = 1;
const CANNOT_START =
  "Tesseract did not start: its files must be whole, and the policy must allow script-src 'wasm-unsafe-eval'.";
/** The smallest module with a 128-bit instruction: valid only where the faster core runs. */
const simdModule = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
];

/** Workers in a row that may be lost while they start: one may be killed, another be slow. */
const MOST_LOST = 3;

/** How long Tesseract's worker is waited for and kept, and whether it may start at all. */
export interface TesseractOptions {
  /** As in `LineOptions`. */
  readonly patience: number;
  readonly idle: number;
  /** Whether workers may run WebAssembly: where they may not, Tesseract neither starts nor says so. */
  readonly mayCompile: (signal: AbortSignal) => Promise<boolean>;
  /** As `Attempts` takes them. */
  readonly pauses?: readonly number[] | undefined;
}

/** Reads the words of one picture after another. */
export type Read = (pass: Pass) => Promise<Word[]>;

/**
 * Tesseract.js's worker, spoken to directly: its own starter takes no Trusted Types address, copies what could be handed over,
 * and never settles where a policy forbids WebAssembly. Languages are loaded when first read in.
 */
export class Tesseract {
  readonly #folder: URL;
  readonly #line: WorkerLine;
  #loaded = new Set<string>();
  /** Languages whose data have arrived and cannot be used. */
  readonly #damaged = new Set<string>();
  readonly #fetching = new Map<string, Attempts>();
  readonly #starting: Attempts;
  readonly #pauses: TesseractOptions['pauses'];
  #language = '';
  readonly #mayCompile: TesseractOptions['mayCompile'];
  /** Known from the first job on: a policy does not change while a page is there. */
  #compiles = false;
  #isForbidden = false;
  #lost = 0;

  constructor(folder: URL, { patience, idle, mayCompile, pauses }: TesseractOptions) {
    this.#pauses = pauses;
    this.#starting = new Attempts(pauses);
    this.#folder = folder;
    this.#mayCompile = mayCompile;
    this.#line = new WorkerLine({
      start: () => this.#start(),
      ready: (call) => this.#load(call),
      patience,
      idle,
    });
  }

  /** True once it will not start: a policy forbids it, or files are damaged. */
  get cannotStart(): boolean {
    return this.#isForbidden || this.#starting.isGivenUp;
  }

  /** Throws where nothing can be read in this language, now or ever. */
  check(language: string): void {
    this.#checkStart();
    const { again, isGivenUp } = this.#attemptsAt(language);
    if (again) throw new NotNow(unreadable(language), again);
    if (isGivenUp || this.#damaged.has(language)) throw new Error(unreadable(language));
  }

  /** Lets a job read with one language, alone on the worker. */
  async run<Answer>(language: string, job: (read: Read) => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
    this.#compiles ||= await this.#mayCompile(signal);
    if (!this.#compiles) {
      this.#isForbidden = true;
      throw new Error(CANNOT_START);
    }
    return this.#line.run(async (call) => {
      await this.#speak(language, call);
      return job((pass) => recognise(pass, call));
    }, signal);
  }

  /** Ends the worker and gives its memory back; the next job starts another. */
  end(): void {
    this.#line.end();
  }

  #checkStart(): void {
    if (this.#starting.again) throw new NotNow(CANNOT_START, this.#starting.again);
    if (this.cannotStart) throw new Error(CANNOT_START);
  }

  /** Those who have waited in line for a start that failed do not try again at once. */
  #start(): Promise<Worker> {
    this.#checkStart();
    return startWorker(new URL('worker.min.js', this.#folder), 'classic');
  }

  async #load(call: Call): Promise<void> {
    this.#loaded = new Set();
    this.#language = '';
    const core = WebAssembly.validate(new Uint8Array(simdModule)) ? 'tesseract-core-simd-lstm' : 'tesseract-core-lstm';
    const corePath = new URL(`${core}.js`, this.#folder).href;
    try {
      await call('load', { options: { lstmOnly: true, corePath, logging: false } });
      this.#lost = 0;
    } catch (error) {
      const isLost = error instanceof WorkerLost && (this.#lost += 1) < MOST_LOST;
      if (isAbort(error) || isLost) throw error;
      throw putOff(this.#starting, CANNOT_START, error);
    }
  }

  async #speak(language: string, call: Call): Promise<void> {
    if (this.#language === language) return;
    this.check(language);
    this.#language = '';
    await this.#fetch(language, call);
    try {
      await call('initialize', { langs: [language], oem: LSTM, config: {} });
    } catch (error) {
      if (isEnded(error)) throw error;
      this.#damaged.add(language);
      throw new Error(unreadable(language), { cause: error });
    }
    this.#language = language;
  }

  async #fetch(language: string, call: Call): Promise<void> {
    if (this.#loaded.has(language)) return;
    const options = { langPath: new URL('.', this.#folder).href, cacheMethod: 'none', gzip: true, lstmOnly: true };
    try {
      await call('loadLanguage', { langs: [language], options });
    } catch (error) {
      if (isEnded(error)) throw error;
      throw putOff(this.#attemptsAt(language), unreadable(language), error);
    }
    this.#loaded.add(language);
  }

  #attemptsAt(language: string): Attempts {
    const attempts = this.#fetching.get(language) ?? new Attempts(this.#pauses);
    this.#fetching.set(language, attempts);
    return attempts;
  }
}

const unreadable = (language: string): string =>
  `No text is read in "${language}": ocr/${language}.traineddata.gz is missing or damaged.`;

/** True where it was the worker that failed, or was ended, and not what it was asked for. */
const isEnded = (error: unknown): boolean => isAbort(error) || error instanceof WorkerLost;

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

async function recognise({ segmentation, picture }: Pass, call: Call): Promise<Word[]> {
  // Without a file for it, Tesseract would tell the page's console how it guesses the resolution.
  const options = { tessedit_pageseg_mode: segmentation, debug_file: '/dev/null' };
  // The picture is copied: should the worker die over it, another one is asked.
  const { tsv } = await call<{ tsv: string }>('recognize', {
    image: picture,
    options,
    output: { text: false, tsv: true },
  });
  return readWords(tsv);
}
