import { primaryLanguage } from '../page/language.js';
import type { DescriberChain, Outcome } from './describer-chain.js';
import type { DescriptionStore, Known } from './description-store.js';
import type { Manifest } from './manifest.js';
import { openImage, type OpenImage } from './open-image.js';
import { addressOf } from './picture-of.js';
import { PixelBudget } from './pixel-budget.js';

/** Most pixels, in the files, of pictures that are looked at together; four bytes each while they are. */
const MOST_TOGETHER = 25_000_000;

export interface AnswerSources {
  readonly chain: DescriberChain;
  readonly store: DescriptionStore;
  readonly manifest: Promise<Manifest>;
}

/** An answer, and the name of the content that it is for; empty where that could not be looked at. */
export interface Found {
  readonly known: Known;
  readonly hash: string;
}

/** What is to be said of an image: what the owner says, what was found out before, or what the describers find out now. */
export class ImageAnswers {
  readonly #sources: AnswerSources;
  readonly #signal: AbortSignal;
  readonly #budget = new PixelBudget(MOST_TOGETHER);
  readonly #answers = new Map<string, Promise<Known>>();

  constructor(sources: AnswerSources, signal: AbortSignal) {
    this.#sources = sources;
    this.#signal = signal;
  }

  /** The answer for the picture that an element shows now; `lang` is what its text is read in. Throws an `ImageFault`. */
  async of(element: Element, lang: string): Promise<Found> {
    const manifest = await this.#sources.manifest;
    try {
      const image = await openImage(element, this.#signal);
      const known = manifest.answerFor(image.src, image.hash) ?? (await this.#once(image, lang));
      return { known, hash: image.hash };
    } catch (fault) {
      // An owner's text is as good for an image that may be shown, but not looked at.
      const known = manifest.answerFor(addressOf(element));
      if (known) return { known, hash: '' };
      throw fault;
    }
  }

  /** From an earlier visit, from the same image elsewhere on the page, or from the describers. */
  #once(image: OpenImage, lang: string): Promise<Known> {
    const key = `${image.hash}:${primaryLanguage(lang)}`;
    let answer = this.#answers.get(key);
    if (!answer) {
      this.#answers.set(key, (answer = this.#findOut(image, key, lang)));
      // What failed once may do the next time.
      answer.catch(() => this.#answers.delete(key));
    }
    return answer;
  }

  async #findOut(image: OpenImage, key: string, lang: string): Promise<Known> {
    const { store } = this.#sources;
    const stored = await store.get(key);
    if (stored !== undefined) return stored;
    const { answer, isWhole } = await this.#ask(image, lang);
    // What was left out because a describer was not there is asked for again on the next visit.
    if (!this.#signal.aborted && (answer || isWhole)) await store.set(key, answer);
    return answer;
  }

  async #ask(image: OpenImage, lang: string): Promise<Outcome> {
    const { src, width, height } = image;
    const giveBack = await this.#budget.take(width * height);
    try {
      const bitmap = await image.decode();
      try {
        return await this.#sources.chain.describe({ bitmap, width, height }, { lang, src, signal: this.#signal });
      } finally {
        bitmap.close();
      }
    } finally {
      giveBack();
    }
  }
}
