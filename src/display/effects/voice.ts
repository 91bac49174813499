import { wordAt, type TextBlock } from './text-blocks.js';

/** What is told while a text is read. */
export interface Listener {
  readonly word: (word: Range) => void;
  readonly ended: () => void;
}

/** Reads blocks of text with the browser's own voice, one after the other. */
export class Voice {
  readonly #speech = speechSynthesis;
  readonly #listener: Listener;
  #blocks: readonly TextBlock[] = [];

  constructor(listener: Listener, signal: AbortSignal) {
    this.#listener = listener;
    signal.addEventListener('abort', () => this.stop());
  }

  get isPaused(): boolean {
    return this.#speech.paused;
  }

  read(blocks: readonly TextBlock[]): void {
    this.stop();
    this.#blocks = blocks;
    this.#next();
  }

  pause(): void {
    this.#speech.pause();
  }

  resume(): void {
    this.#speech.resume();
  }

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
    utterance.lang = block.element.closest<HTMLElement>('[lang]')?.lang ?? '';
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
