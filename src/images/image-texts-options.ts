import type { Translate } from '../i18n/translator.js';
import type { Ledger } from '../ledger/ledger.js';
import type { LivePage } from '../page/live-page.js';
import type { AnswerSources } from './answers/image-answers.js';
import type { ImageOutcome } from './image-outcome.js';

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
