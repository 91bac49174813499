import type { Translate } from '../i18n/translator.js';
import { setAttribute, type Edit } from '../ledger/edit.js';
import type { Ledger } from '../ledger/ledger.js';
import { languageOf, primaryLanguage } from '../page/language.js';
import type { LivePage } from '../page/live-page.js';
import { candidacy, type Candidacy } from './candidacy.js';
import type { Answer, DescriberChain } from './describer-chain.js';
import type { DescriptionStore, Known } from './description-store.js';
import { IMAGE_ATTRIBUTES } from './image-attributes.js';
import { ImageFault } from './image-fault.js';
import { ImageQueue } from './image-queue.js';
import type { Manifest } from './manifest.js';
import { openImage, type OpenImage } from './open-image.js';
import { sentenceOf } from './sentence.js';

/** The id under which texts of images stand in the ledger. */
export const IMAGE_TEXT = 'image-text';

export interface ImageTextsOptions {
  readonly page: LivePage;
  readonly ledger: Ledger;
  readonly translate: Translate;
  readonly chain: DescriberChain;
  readonly store: DescriptionStore;
  readonly manifest: Promise<Manifest>;
  /** Told what became of each image: a text and who gave it, or an empty text and why. */
  readonly described: (image: Element, text: string, source: string) => void;
}

/** Gives every image that wants one a text: in view first, one description for each distinct image, and nothing where nothing is sure. */
export class ImageTexts {
  readonly #options: ImageTextsOptions;
  readonly #signal: AbortSignal;
  readonly #queue: ImageQueue;
  readonly #answers = new Map<string, Promise<Known>>();
  readonly #waiting = new Set<() => void>();
  /** Images that wait or are being looked at. */
  readonly #open = new Set<Element>();
  #done = 0;

  constructor(options: ImageTextsOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#queue = new ImageQueue(signal);
    const reconsider = (image: Element): void => {
      options.ledger.undo(image, IMAGE_TEXT);
      this.#consider(image);
    };
    options.page.listen(
      {
        filed: (element, kinds) => {
          if (kinds.includes('graphic')) this.#consider(element);
        },
        gone: (element) => {
          options.ledger.undo(element, IMAGE_TEXT);
          this.#drop(element);
        },
        attribute: (element, name) => {
          if (IMAGE_ATTRIBUTES.includes(name) && options.page.kinds(element).includes('graphic')) reconsider(element);
        },
      },
      signal,
    );
    for (const image of options.page.all('graphic')) this.#consider(image);
    signal.addEventListener('abort', () => {
      void options.chain.rest();
      for (const image of this.#open) this.#close(image);
    });
    void this.#work();
  }

  /** How many images have been looked at, and how many there are to look at so far. */
  get progress(): { readonly done: number; readonly total: number } {
    return { done: this.#done, total: this.#done + this.#open.size };
  }

  /** Resolves when no image waits. */
  described(): Promise<void> {
    if (this.#isIdle) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  get #isIdle(): boolean {
    return this.#signal.aborted || this.#open.size === 0;
  }

  #consider(image: Element): void {
    if (this.#judge(image) !== 'wanted') {
      this.#drop(image);
      return;
    }
    const isLoaded = image.localName !== 'img' || (image as HTMLImageElement).complete;
    // A lazy image may never be loaded: nobody waits for it, and it is not made to load.
    if (isLoaded || (image as HTMLImageElement).loading !== 'lazy') this.#open.add(image);
    if (isLoaded) this.#queue.add(image);
    else this.#awaitLoading(image);
  }

  /** One that loads slowly holds up no other. */
  #awaitLoading(image: Element): void {
    const once = { once: true, signal: this.#signal };
    const consider = (): void => this.#consider(image);
    image.addEventListener('load', consider, once);
    image.addEventListener('error', consider, once);
  }

  /** An image that leaves while it waits is not looked at any more. */
  #drop(image: Element): void {
    this.#queue.delete(image);
    this.#close(image);
  }

  #close(image: Element): void {
    this.#open.delete(image);
    if (!this.#isIdle) return;
    for (const tell of this.#waiting) tell();
    this.#waiting.clear();
  }

  #judge(image: Element): Candidacy {
    return candidacy(image, (element, attribute) => this.#options.ledger.authored(element, attribute));
  }

  async #work(): Promise<void> {
    for (let image; (image = await this.#queue.next());) {
      try {
        await this.#describe(image);
      } catch (error) {
        const reason = error instanceof ImageFault ? error.fault : 'failed';
        if (!this.#signal.aborted) this.#options.described(image, '', reason);
      }
      this.#done++;
      this.#close(image);
    }
  }

  async #describe(element: Element): Promise<void> {
    const image = await openImage(element, this.#signal);
    try {
      const known = (await this.#fromOwner(image)) ?? (await this.#once(image, languageOf(element)));
      if (this.#signal.aborted) return;
      // The page may have mended itself, or shown something else, while the image was looked at.
      if (known && element.isConnected && this.#judge(element) === 'wanted') this.#write(element, known);
      else this.#options.described(element, '', 'nothing to say');
    } finally {
      image.bitmap.close();
    }
  }

  async #fromOwner({ src, hash }: OpenImage): Promise<Answer | undefined> {
    const entry = (await this.#options.manifest).find(src, hash);
    return entry && { kind: 'caption', text: entry.alt, confidence: 1, lang: entry.lang ?? '', source: 'manifest' };
  }

  /** The answer for this content: from an earlier visit, from the same image elsewhere on the page, or from the describers. */
  #once(image: OpenImage, lang: string): Promise<Known> {
    const key = `${image.hash}:${primaryLanguage(lang)}`;
    let answer = this.#answers.get(key);
    if (!answer) this.#answers.set(key, (answer = this.#findOut(image, key, lang)));
    return answer;
  }

  async #findOut(image: OpenImage, key: string, lang: string): Promise<Known> {
    const { store, chain } = this.#options;
    const stored = await store.get(key);
    if (stored !== undefined) return stored;
    const answer = await chain.describe(image, { lang, src: image.src, signal: this.#signal });
    if (!this.#signal.aborted) await store.set(key, answer);
    return answer;
  }

  #write(element: Element, answer: Answer): void {
    const { ledger, translate, described } = this.#options;
    const { alt, rest } = sentenceOf(answer, translate);
    const attribute = element.matches('img, input') ? 'alt' : 'aria-label';
    // A guess from a file name or an address gives way to one from the picture itself.
    const standing = ledger.entryOf(element, attribute);
    if (standing?.confidence === 'inferred') ledger.undo(element, standing.rule);
    const edits: Edit[] = [setAttribute(element, attribute, alt)];
    if (rest) edits.push(setAttribute(element, 'aria-description', rest));
    const written = ledger.write({
      rule: IMAGE_TEXT,
      element,
      edits,
      evidence: evidenceOf(answer),
      confidence: 'inferred',
    });
    described(element, written.length > 0 ? alt : '', answer.source);
  }
}

function evidenceOf({ kind, source, confidence }: Answer): string {
  const how = { text: 'read in the picture', label: 'recognised in the picture', caption: 'written for the picture' }[
    kind
  ];
  return `${how} by ${source}, ${Math.round(confidence * 100)} % sure`;
}
