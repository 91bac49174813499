import { primaryLanguage } from '../../page/language/language.js';
import { kept } from '../../support/memory/kept.js';
import type { Asked, DescriberChain, Outcome } from './describer-chain.js';
import type { DescriptionStore, Known } from './description-store.js';
import type { Manifest } from './manifest.js';
import { openImage, type OpenImage } from '../open/open-image.js';
import { addressOf } from '../open/picture-of.js';
import { PixelBudget } from '../pixel-budget.js';

/** Most pixels, in the files, of pictures that are looked at together; four bytes each while they are. */
const MOST_TOGETHER = 25_000_000;

/** Who may have an answer: the owner's file, what was found out before, and the describers. */
export interface AnswerSources {
  readonly chain: DescriberChain;
  readonly store: DescriptionStore;
  readonly manifest: Promise<Manifest>;
}

/** What is said of a picture in the end, and what until then, where a describer needs long. */
interface Telling {
  readonly meanwhile: Known;
  readonly final: Promise<Outcome>;
}

/** What is said, and the name of the content that it is said of; empty where that could not be looked at. */
export interface Found extends Telling {
  readonly hash: string;
}

/** What is to be said of an image: what the owner says, what was found out before, or what the describers find out now. */
export class ImageAnswers {
  readonly #sources: AnswerSources;
  readonly #signal: AbortSignal;
  readonly #budget = new PixelBudget(MOST_TOGETHER);
  readonly #answers = new Map<string, Promise<Telling>>();
  readonly #byAddress = new Map<string, Promise<Found>>();

  constructor(sources: AnswerSources, signal: AbortSignal) {
    this.#sources = sources;
    this.#signal = signal;
  }

  /**
   * The answer for the picture that an element shows now, found once for all that show what is at its address; `lang` is what its text
   * is read in. Throws an `ImageFault`.
   */
  of(element: Element, lang: string): Promise<Found> {
    const address = addressOf(element);
    if (!address) return this.#look(element, lang);
    return keptIfFinal(this.#byAddress, `${primaryLanguage(lang)} ${address}`, () => this.#look(element, lang));
  }

  async #look(element: Element, lang: string): Promise<Found> {
    const manifest = await this.#sources.manifest;
    try {
      const image = await openImage(element, this.#signal);
      const known = manifest.answerFor(image.src, image.hash);
      return { ...(known ? settled(known) : await this.#once(image, lang)), hash: image.hash };
    } catch (fault) {
      // An owner's text is as good for an image that may be shown, but not looked at.
      const known = manifest.answerFor(addressOf(element));
      if (known) return { ...settled(known), hash: '' };
      throw fault;
    }
  }

  /** From an earlier visit, from the same image elsewhere on the page, or from the describers. */
  #once(image: OpenImage, lang: string): Promise<Telling> {
    const key = `${image.hash}:${primaryLanguage(lang)}`;
    return keptIfFinal(this.#answers, key, () => this.#findOut(image, key, lang));
  }

  async #findOut(image: OpenImage, key: string, lang: string): Promise<Telling> {
    const stored = await this.#sources.store.get(key);
    if (stored !== undefined) return settled(stored);
    const { meanwhile, final } = await this.#ask(image, lang);
    return { meanwhile, final: final.then((outcome) => this.#keep(key, outcome)) };
  }

  /** What was left out because a describer was not there is asked for again on the next visit. */
  async #keep(key: string, outcome: Outcome): Promise<Outcome> {
    const { answer, isWhole, again } = outcome;
    if (!this.#signal.aborted && !again && (answer || isWhole)) await this.#sources.store.set(key, answer);
    return outcome;
  }

  async #ask(image: OpenImage, lang: string): Promise<Asked> {
    const { src, width, height } = image;
    const giveBack = await this.#budget.take(width * height);
    let bitmap: ImageBitmap | undefined;
    const close = (): void => {
      bitmap?.close();
      giveBack();
    };
    try {
      bitmap = await image.decode();
      const asked = await this.#sources.chain.describe({ bitmap, width, height }, { lang, src, signal: this.#signal });
      void asked.final.finally(close);
      return asked;
    } catch (error) {
      close();
      throw error;
    }
  }
}

const settled = (answer: Known): Telling => ({ meanwhile: null, final: Promise.resolve({ answer, isWhole: true }) });

/** As `kept`, but only until a describer is to be asked again. */
async function keptIfFinal<Told extends Telling>(
  results: Map<string, Promise<Told>>,
  key: string,
  ask: () => Promise<Told>,
): Promise<Told> {
  const told = await kept(results, key, ask);
  void told.final.then(({ again }) => again && results.delete(key));
  return told;
}
