import type { Announcer } from '../announce/announcer.js';
import type { Translate } from '../i18n/translator.js';
import type { Describer } from '../images/answers/describer.js';
import type { Progress } from '../images/image-states.js';
import type { Ledger } from '../ledger/ledger.js';
import type { LivePage } from '../page/live-page.js';
import type { RemarkOn } from '../audit/report.js';
import type { Options } from '../settings/options.js';
import type { SettingsStore } from '../settings/settings-store.js';

/** What the overlay is built from, handed to everything that runs while a profile is on. */
export interface FeatureContext {
  /** `<curb-cut>` itself; events of ours are dispatched from it. */
  readonly host: HTMLElement;
  readonly options: Options;
  readonly store: SettingsStore;
  readonly translate: Translate;
  /** BCP 47 tag of the language of the moment. */
  readonly language: () => string;
  /** Resolves when `translate` knows every text, and not the first ones only. */
  readonly textsComplete: () => Promise<unknown>;
  readonly announcer: Announcer;
  /** The owner's own describers, asked before ours. */
  readonly describers: readonly Describer[];
  readonly page: LivePage;
  readonly ledger: Ledger;
  /** Resolves when no repair waits. */
  readonly mended: () => Promise<void>;
}

/** Starts something that works while a profile is on; `signal` ends it and everything it left behind. */
export type Feature = (context: FeatureContext, signal: AbortSignal) => Activity | undefined;

/** Work that a feature does in the background, for those who want to wait for it. */
export interface Activity {
  /** Is told that settings or options may have changed. */
  readonly follow?: () => void;
  /** Resolves when nothing of it waits. */
  readonly settled?: () => Promise<void>;
  /** How far images have been described. */
  readonly progress?: () => Progress | undefined;
  /** What only the owner can mend, as far as the feature met it. */
  readonly remarks?: () => readonly RemarkOn[];
}
