import type { Repair } from '../ledger/repair.js';
import type { RemarkOn } from '../repair/repair-loop.js';
import { pageQuiet } from '../support/quiet.js';
import type { FeatureContext } from './feature.js';
import { Session } from './session.js';

/** What the overlay is given by the element; page and ledger it makes itself. */
export type OverlayContext = Omit<FeatureContext, 'page' | 'ledger'>;

/** Everything that works in the page, without any interface of its own: repairs, keys, popups, images, built from the settings. */
export class Overlay {
  readonly #context: OverlayContext;
  #session: Session | undefined;
  #profile: AbortController | undefined;

  constructor(context: OverlayContext) {
    this.#context = context;
  }

  /** Begins with what the settings say; certain repairs wait until the page is quiet. */
  async start(signal: AbortSignal): Promise<void> {
    const { options, store } = this.#context;
    if (store.settings.off || options.repair === 'off') return;
    if (store.settings.profiles.length > 0) return this.enable();
    if (options.repair !== 'always') return;
    await pageQuiet(signal);
    this.#startUnasked();
  }

  /** Turns the page over to the profiles of the settings; resolves when the first full pass of repairs is done. */
  async enable(): Promise<void> {
    const { host, options, store } = this.#context;
    const session = (this.#session ??= new Session(host, options.repair !== 'off'));
    if (options.repair !== 'off') session.guesses = store.settings.inferred;
    if (!this.#profile) await this.#startFeatures(session);
    await session.settled();
  }

  /** Everything off and undone. */
  disable(): void {
    this.#profile?.abort();
    this.#profile = undefined;
    this.#session?.end();
    this.#session = undefined;
  }

  /** Resolves when no repair waits. */
  async settled(): Promise<void> {
    await this.#session?.settled();
  }

  get repairs(): readonly Repair[] {
    return this.#session?.ledger.repairs ?? [];
  }

  get remarks(): readonly RemarkOn[] {
    return this.#session?.remarks ?? [];
  }

  /** The visitor may have turned everything off, or a profile on, while the page grew quiet. */
  #startUnasked(): void {
    if (!this.#context.store.settings.off) this.#session ??= new Session(this.#context.host, true);
  }

  async #startFeatures(session: Session): Promise<void> {
    const profile = new AbortController();
    this.#profile = profile;
    const { FEATURES } = await import('./features.js');
    const context: FeatureContext = { ...this.#context, page: session.page, ledger: session.ledger };
    for (const feature of FEATURES) {
      if (!profile.signal.aborted) feature(context, profile.signal);
    }
  }
}
