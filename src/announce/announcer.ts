/** Readers miss text that is written in the same moment in which the region was emptied; in milliseconds. */
const PAUSE_MS = 60;

/** Two live regions in a tree of ours: `polite` waits until the reader has finished, `assertive` does not. Whole sentences only. */
export class Announcer {
  readonly #polite: HTMLElement;
  readonly #assertive: HTMLElement;
  readonly #language: () => string;
  readonly #timers = new Map<HTMLElement, ReturnType<typeof setTimeout>>();

  /**
   * Puts its two regions into `root`, where they stay: a region that comes with its text is not spoken. `language` is asked for the
   * BCP 47 tag of every sentence.
   */
  constructor(root: ParentNode, language: () => string) {
    this.#language = language;
    this.#polite = region('polite');
    this.#assertive = region('assertive');
    root.append(this.#polite, this.#assertive);
  }

  /** Says the sentence when the reader is next silent. The last one wins; the same one twice is said twice. */
  polite(sentence: string): void {
    this.#say(this.#polite, sentence);
  }

  /** Says the sentence at once. For errors only. */
  assertive(sentence: string): void {
    this.#say(this.#assertive, sentence);
  }

  /** Takes its regions away. */
  remove(): void {
    this.#polite.remove();
    this.#assertive.remove();
  }

  #say(region: HTMLElement, sentence: string): void {
    clearTimeout(this.#timers.get(region));
    region.textContent = '';
    region.lang = this.#language();
    this.#timers.set(region, setTimeout(() => { region.textContent = sentence; }, PAUSE_MS)); // prettier-ignore
  }
}

/** No role: Orca reads an empty `status` aloud when it reads the whole page. */
function region(live: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('aria-live', live);
  element.setAttribute('aria-atomic', 'true');
  element.className = 'announcer';
  return element;
}
