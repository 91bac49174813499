import { flatTreeClosest } from '../../../support/elements/flat-tree-closest.js';
import { wordAt, type TextBlock } from './text-blocks.js';

/** What is told while a text is read. */
export interface Listener {
  /** A voice is heard. */
  readonly began: () => void;
  /** The voice has come to this word. */
  readonly word: (word: Range) => void;
  /** The last block has been read, or could not be. */
  readonly ended: () => void;
}

/** Reads blocks of text with the browser's own voice, one after the other. */
export class Voice {
  readonly #speech = speechSynthesis;
  readonly #listener: Listener;
  #blocks: readonly TextBlock[] = [];

  /** Speaks until `signal` ends it, in the middle of a word if need be. */
  constructor(listener: Listener, signal: AbortSignal) {
    this.#listener = listener;
    signal.addEventListener('abort', () => this.stop());
  }

  /** True while the voice waits in the middle of a text. */
  get isPaused(): boolean {
    return this.#speech.paused;
  }

  /** Reads these from the first one on, instead of whatever is being read. */
  read(blocks: readonly TextBlock[]): void {
    this.stop();
    this.#blocks = blocks;
    this.#next();
  }

  /** Falls silent where it is, until `resume`. */
  pause(): void {
    this.#speech.pause();
  }

  /** Goes on from where it paused. */
  resume(): void {
    this.#speech.resume();
  }

  /** Falls silent for good; `ended` is not told. */
  stop(): void {
    this.#blocks = [];
    this.#speech.cancel();
    // A voice that was cancelled while it paused would stay paused for whoever speaks next.
    this.#speech.resume();
  }

  #next(): void {
    const [block, ...rest] = this.#blocks;
    if (!block) {
      this.#listener.ended();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(block.text);
    utterance.lang = languageOf(block.element);
    utterance.onstart = () => this.#listener.began();
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      const word = name === 'word' && wordAt(block, charIndex, charLength);
      if (word) this.#listener.word(word);
    };
    utterance.onend = utterance.onerror = () => {
      if (this.#blocks[0] !== block) return;
      this.#blocks = rest;
      this.#next();
    };
    this.#speech.speak(utterance);
  }
}

const languageOf = (element: Element): string =>
  flatTreeClosest(element, '[lang]:not([lang=""])')?.getAttribute('lang') ?? '';
