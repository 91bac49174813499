import type { Answer } from '../answers/describer-chain.js';
import type { Known } from '../answers/description-store.js';
import type { Found } from '../answers/image-answers.js';
import type { Fault } from '../image-fault.js';
import type { ImageOutcome } from '../image-outcome.js';
import type { ImageStates } from '../image-states.js';
import type { ImageTextsOptions } from '../image-texts-options.js';
import { judge } from '../choice/judge.js';
import { writeText } from './write-text.js';

/** What an element says now of its picture. */
type Said = Pick<ImageOutcome, 'text' | 'source' | 'description'>;

/** Writes what is found out about images, and tells what became of each; whoever asks says by `isCurrent` whether it still shows the same. */
export class ImageWriter {
  readonly #options: ImageTextsOptions;
  readonly #states: ImageStates;

  constructor(options: ImageTextsOptions, states: ImageStates) {
    this.#options = options;
    this.#states = states;
  }

  /** Tells that the image could not be looked at. */
  fail(image: Element, fault: Fault): void {
    this.#states.fail(image, fault);
    this.#options.described(image, { text: '', source: fault, hash: '', description: null, isFinal: true });
    this.#states.finish(image);
  }

  /** Says what is known by now until more is known; resolves when that is all. */
  async tell(image: Element, { meanwhile, final, hash }: Found, isCurrent: () => boolean): Promise<void> {
    const { described } = this.#options;
    let said = meanwhile && (await this.#say(image, meanwhile, isCurrent));
    if (said) described(image, { ...said, hash, isFinal: false });
    const { answer: known } = await final;
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
    const isWanted = spoken && image.isConnected && judge(image, this.#options.ledger) === 'wanted';
    const text = isWanted ? writeText(image, spoken, this.#options) : '';
    const source = isWanted ? spoken.source : 'nothing to say';
    return { text, source, description: known };
  }

  /** Labels are English words: they are said in the language of the sentence where it has one of them, and its words could be loaded. */
  async #spoken(answer: Answer): Promise<Answer> {
    const { language, labelIn } = this.#options;
    if (answer.kind !== 'label' || !labelIn) return answer;
    const text = await labelIn(language, [answer.text, ...(answer.broader ?? [])]).catch(() => undefined);
    return text ? { ...answer, text, lang: language } : answer;
  }
}
