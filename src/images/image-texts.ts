import type { Translate } from '../i18n/translator.js';
import type { Ledger } from '../ledger/ledger.js';
import { languageOf } from '../page/language/language.js';
import { inEveryDocument } from '../page/every-document.js';
import type { LivePage } from '../page/live-page.js';
import { elementOf } from '../support/element-of.js';
import { inSlices } from '../support/slices.js';
import { candidacy, type Candidacy } from './candidacy.js';
import type { Answer } from './describer-chain.js';
import type { Known } from './description-store.js';
import { ImageAnswers, type AnswerSources, type Found } from './image-answers.js';
import { IMAGE_ATTRIBUTES } from './image-attributes.js';
import { ImageFault, type Fault } from './image-fault.js';
import type { ImageOutcome } from './image-outcome.js';
import { ImageQueue } from './image-queue.js';
import { ImageStates, type Progress } from './image-states.js';
import { Thrift } from './thrift.js';
import { IMAGE_TEXT, nameAttributeOf, writeText } from './write-text.js';

/** How many images are looked at together: while one is recognised, others are fetched, named and decoded. */
const LANES = 4;

/** What texts for images are made from, where they go, and who is told. */
export interface ImageTextsOptions extends AnswerSources {
  readonly page: LivePage;
  readonly ledger: Ledger;
  readonly translate: Translate;
  /** BCP 47 tag of the language of `translate`. */
  readonly language: string;
  /** Where a link leads, in words; empty where nothing tells. */
  readonly destination?: (link: Element) => string;
  /** Says in a language what English words, the narrowest first, are true of an image; `undefined` where it has no such word. */
  readonly labelIn?: (language: string, words: readonly string[]) => Promise<string | undefined>;
  /** Told what became of each image. */
  readonly described: (image: Element, outcome: ImageOutcome) => void;
}

/** What an element says now of its picture. */
type Said = Pick<ImageOutcome, 'text' | 'source' | 'description'>;

/** Gives every image that wants one a text: in view first, one description for each distinct image, and nothing where nothing is sure. */
export class ImageTexts {
  readonly #options: ImageTextsOptions;
  readonly #signal: AbortSignal;
  readonly #queue: ImageQueue;
  readonly #answers: ImageAnswers;
  readonly #thrift: Thrift;
  readonly #states: ImageStates;

  constructor(options: ImageTextsOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#queue = new ImageQueue(signal);
    this.#states = new ImageStates(signal);
    this.#answers = new ImageAnswers(options, signal);
    this.#thrift = new Thrift((isOn) => this.#spend(isOn), signal);
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
    const reconsider = (image: Element): void => {
      this.#options.ledger.undo(image, IMAGE_TEXT);
      this.#consider(image);
    };
    page.listen(
      {
        filed: (element, kinds, before) => {
          const isNews = PICTURES.some((kind) => kinds.includes(kind) && !before.includes(kind));
          // It may come to be of one kind more while it is looked at, or after that.
          if (isNews && !this.#states.has(element)) this.#consider(element);
        },
        gone: (element) => {
          this.#options.ledger.undo(element, IMAGE_TEXT);
          this.#drop(element);
        },
        attribute: (element, name) => {
          if (!IMAGE_ATTRIBUTES.includes(name)) return;
          const image = shownBy(element);
          if (showsPicture(page.kinds(image))) reconsider(image);
        },
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
    if (this.#judge(image) !== 'wanted') {
      this.#drop(image);
      return;
    }
    if (this.#thrift.isOn && !isAsked) this.#states.postpone(image);
    else this.#admit(image, isAsked);
  }

  #admit(image: Element, isAsked: boolean): void {
    const isLoaded = image.localName !== 'img' || (image as HTMLImageElement).complete;
    // A lazy image may never be loaded: nobody waits for it, and it is not made to load.
    this.#states.admit(image, isLoaded || (image as HTMLImageElement).loading !== 'lazy');
    if (isLoaded) this.#queue.add(image);
    else this.#awaitLoading(image, isAsked);
  }

  /** One that loads slowly holds up no other. */
  #awaitLoading(image: Element, isAsked: boolean): void {
    const once = { once: true, signal: this.#signal };
    const consider = (): void => this.#consider(image, isAsked);
    image.addEventListener('load', consider, once);
    image.addEventListener('error', consider, once);
  }

  /** The key that goes to an image, or to what holds it, asks for its text. */
  #ask(target: Element | null): void {
    for (const image of this.#states.unasked) if (target?.contains(image)) this.#admit(image, true);
  }

  /** What is being looked at is looked at to the end. */
  #spend(isThrifty: boolean): void {
    if (isThrifty) for (const image of this.#queue.empty()) this.#states.postpone(image);
    else for (const image of this.#states.unasked) this.#admit(image, false);
  }

  /** An image that leaves while it waits is not looked at any more. */
  #drop(image: Element): void {
    this.#queue.delete(image);
    this.#states.drop(image);
  }

  #judge(image: Element): Candidacy {
    const { ledger } = this.#options;
    // A caption that stands in the page is better than anything found in the picture.
    if (ledger.entryOf(image, nameAttributeOf(image))?.confidence === 'certain') return 'named';
    return candidacy(image, (element, attribute) => ledger.authored(element, attribute));
  }

  async #work(): Promise<void> {
    for (let image; (image = await this.#queue.next());) {
      const isCurrent = this.#states.turn(image);
      try {
        const found = await this.#answers.of(image, languageOf(image));
        if (isCurrent()) void this.#tell(image, found, isCurrent);
      } catch (error) {
        if (isCurrent()) this.#fail(image, error instanceof ImageFault ? error.fault : 'failed');
      }
    }
  }

  #fail(image: Element, fault: Fault): void {
    this.#states.fail(image, fault);
    this.#options.described(image, { text: '', source: fault, hash: '', description: null, isFinal: true });
    this.#states.finish(image);
  }

  /** What is known by now is said until more is known; the next image does not wait for that. */
  async #tell(image: Element, { meanwhile, final, hash }: Found, isCurrent: () => boolean): Promise<void> {
    const { described } = this.#options;
    let said = meanwhile && (await this.#say(image, meanwhile, isCurrent));
    if (said) described(image, { ...said, hash, isFinal: false });
    const known = await final;
    if (!said || known !== meanwhile) said = await this.#say(image, known, isCurrent);
    if (!said || !isCurrent()) return;
    described(image, { ...said, hash, isFinal: true });
    this.#states.finish(image);
  }

  /** Writes what is known; `undefined` where the element has come to show something else meanwhile. */
  async #say(image: Element, known: Known, isCurrent: () => boolean): Promise<Said | undefined> {
    const spoken = known && (await this.#spoken(known));
    if (!isCurrent()) return;
    // The page may have mended itself while the image was looked at.
    const isWanted = spoken && image.isConnected && this.#judge(image) === 'wanted';
    const text = isWanted ? writeText(image, spoken, this.#options) : '';
    const source = isWanted ? spoken.source : 'nothing to say';
    return { text, source, description: known };
  }

  /** Labels are English words: they are said in the language of the sentence where it has one of them. */
  async #spoken(answer: Answer): Promise<Answer> {
    const { language, labelIn } = this.#options;
    if (answer.kind !== 'label' || !labelIn) return answer;
    const text = await labelIn(language, [answer.text, ...(answer.broader ?? [])]);
    return text ? { ...answer, text, lang: language } : answer;
  }
}

/** Kinds of elements that show pictures; links and buttons may show one that style puts behind them. */
const PICTURES = ['graphic', 'link', 'button'] as const;

/** What shows the picture that an element decides about: a `source` offers files to the image beside it. */
const shownBy = (element: Element): Element =>
  (element.localName === 'source' && element.parentElement?.querySelector('img')) || element;

const showsPicture = (kinds: readonly string[]): boolean => PICTURES.some((kind) => kinds.includes(kind));
