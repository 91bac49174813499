import { languageOf } from '../page/language/language.js';
import { inEveryDocument } from '../page/tree/every-document.js';
import type { LivePage } from '../page/live-page.js';
import { elementOf } from '../support/events/element-of.js';
import { inSlices } from '../support/timing/slices.js';
import { ImageAnswers, type Found } from './answers/image-answers.js';
import { followPictures, PICTURES } from './follow-pictures.js';
import { HiddenImages } from './hidden-images.js';
import { ImageFault, type Fault } from './image-fault.js';
import { ImageQueue } from './image-queue.js';
import { ImageStates, type Progress } from './image-states.js';
import type { ImageTextsOptions } from './image-texts-options.js';
import { LoadingImages } from './loading-images.js';
import { ImageWriter } from './saying/image-writer.js';
import { judge } from './choice/judge.js';
import { SavingMode } from './saving-mode.js';
import { IMAGE_TEXT } from './saying/write-text.js';

/** How many images are looked at together: while one is recognised, others are fetched, named and decoded. */
const LANES = 4;

/** Gives every image that wants one a text: in view first, one description for each distinct image, and nothing where nothing is sure. */
export class ImageTexts {
  readonly #options: ImageTextsOptions;
  readonly #signal: AbortSignal;
  readonly #queue: ImageQueue;
  readonly #hidden: HiddenImages;
  readonly #loading: LoadingImages;
  readonly #answers: ImageAnswers;
  readonly #savingMode: SavingMode;
  readonly #states: ImageStates;
  readonly #writer: ImageWriter;

  constructor(options: ImageTextsOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#queue = new ImageQueue(signal);
    this.#loading = new LoadingImages(signal);
    this.#hidden = new HiddenImages((image) => this.#consider(image), signal);
    this.#states = new ImageStates(signal);
    this.#writer = new ImageWriter(options, this.#states);
    this.#answers = new ImageAnswers(options, signal);
    this.#savingMode = new SavingMode((isOn) => this.#spend(isOn), signal);
    this.#follow(options.page);
    inEveryDocument(
      options.page,
      (document) => document.addEventListener('focusin', (event) => this.#ask(elementOf(event)), { signal }),
      signal,
    );
    signal.addEventListener('abort', () => void options.chain.rest());
    for (let lane = 0; lane < LANES; lane += 1) void this.#work();
  }

  /** How many images have been looked at so far. */
  get progress(): Progress {
    return this.#states.progress;
  }

  /** Images that could not be looked at, and why. */
  get faults(): ReadonlyMap<Element, Fault> {
    return this.#states.faults;
  }

  /** Resolves when no image waits. */
  described(): Promise<void> {
    return this.#states.idle();
  }

  #follow(page: LivePage): void {
    const { ledger } = this.#options;
    followPictures(
      page,
      {
        // It may come to be of one kind more while it is looked at, or after that.
        came: (image) => {
          if (!this.#states.has(image)) this.#consider(image);
        },
        changed: (image) => {
          ledger.undo(image, IMAGE_TEXT);
          this.#consider(image);
        },
        gone: (element) => {
          ledger.undo(element, IMAGE_TEXT);
          this.#hidden.delete(element);
          this.#drop(element);
        },
        attribute: (element, name) => this.#hidden.changed(element, name),
      },
      this.#signal,
    );
    void this.#gather(PICTURES.flatMap((kind) => page.all(kind)));
  }

  /** A page may be full of links: most show no picture, and all of them have to be looked at once. */
  async #gather(elements: readonly Element[]): Promise<void> {
    const consider = (element: Element): void => {
      if (element.isConnected && !this.#states.has(element)) this.#consider(element);
    };
    await inSlices(elements, consider, this.#signal);
    this.#states.gathered();
  }

  #consider(image: Element, isAsked = false): void {
    this.#states.begin(image);
    const candidacy = judge(image, this.#options.ledger);
    if (candidacy === 'hidden') this.#hidden.add(image);
    else this.#hidden.delete(image);
    if (candidacy !== 'wanted') this.#drop(image);
    else if (this.#savingMode.isOn && !isAsked) this.#states.postpone(image);
    else this.#admit(image, isAsked);
  }

  #admit(image: Element, isAsked: boolean): void {
    const isLoaded = image.localName !== 'img' || (image as HTMLImageElement).complete;
    // A lazy image may never be loaded: nobody waits for it, and it is not made to load.
    this.#states.admit(image, isLoaded || (image as HTMLImageElement).loading !== 'lazy');
    if (isLoaded) this.#queue.add(image);
    else this.#awaitLoading(image, isAsked);
  }

  /** One that loads slowly, or again, holds up no other. */
  #awaitLoading(image: Element, isAsked: boolean): void {
    this.#queue.delete(image);
    this.#loading.add(image, () => this.#consider(image, isAsked));
  }

  /** The key that goes to an image, or to what holds it, asks for its text. */
  #ask(target: Element | null): void {
    for (const image of this.#states.unasked) if (target?.contains(image)) this.#admit(image, true);
  }

  /** What is being looked at is looked at to the end. */
  #spend(isSaving: boolean): void {
    if (isSaving) for (const image of this.#queue.empty()) this.#states.postpone(image);
    else for (const image of this.#states.unasked) this.#admit(image, false);
  }

  /** An image that leaves while it waits is not looked at any more. */
  #drop(image: Element): void {
    this.#queue.delete(image);
    this.#loading.delete(image);
    this.#states.drop(image);
  }

  /** Where a describer has no answer yet, it is asked once more when it may have one. */
  async #tell(image: Element, found: Found, isCurrent: () => boolean): Promise<void> {
    await this.#writer.tell(image, found, isCurrent);
    const { again } = await found.final;
    await again;
    if (again && isCurrent()) this.#consider(image, true);
  }

  /** The next image does not wait for an answer that takes long. */
  async #work(): Promise<void> {
    for (let image; (image = await this.#queue.next());) {
      const isCurrent = this.#states.turn(image);
      try {
        const found = await this.#answers.of(image, languageOf(image));
        if (isCurrent()) void this.#tell(image, found, isCurrent);
      } catch (error) {
        if (isCurrent()) this.#writer.fail(image, error instanceof ImageFault ? error.fault : 'failed');
      }
    }
  }
}
