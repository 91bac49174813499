import type { Progress } from '../images/image-states.js';
import type { Repair } from '../ledger/repair.js';
import type { RemarkOn } from '../audit/report.js';
import type { Scope } from '../repair/scope.js';
import { pageQuiet } from '../support/timing/quiet.js';
import { DisplayLoader } from './display-loader.js';
import type { FeatureContext } from './feature.js';
import { Refusals } from './refusals.js';
import { RunningFeatures } from './running-features.js';
import { Session } from './session.js';

/** What the overlay is given by the element; the page under repair it makes itself. */
export type OverlayContext = Omit<FeatureContext, 'page' | 'ledger' | 'mended'>;

/** Everything that works in the page, without any interface of its own: repairs, keys, popups, images, as the settings say. */
export class Overlay {
  /** Ends everything. */
  readonly signal: AbortSignal;
  readonly #context: OverlayContext;
  readonly #display: DisplayLoader;
  readonly #refusals = new Refusals();
  #session: Session | undefined;
  #features: RunningFeatures | undefined;
  #quiet: Promise<void> | undefined;
  #isQuiet = false;
  #observers = 0;

  /** Follows the settings until `signal` ends it; then everything is taken back. Nothing happens before `follow`. */
  constructor(context: OverlayContext, signal: AbortSignal) {
    this.#context = context;
    this.signal = signal;
    this.#display = new DisplayLoader(context, (ending) => this.observe(ending).page, signal);
    context.store.subscribe(() => void this.follow(), signal);
    signal.addEventListener('abort', () => {
      this.#stopFeatures();
      this.#endSession();
    });
  }

  /**
   * Applies settings and options to the page; resolves when the first full pass of repairs is done, or everything is taken back. Repairs that
   * nobody has asked for wait until the page is quiet.
   */
  async follow(): Promise<void> {
    if (this.signal.aborted) return;
    if (this.#context.options.repair === 'always') this.#quiet ??= this.#followOnceQuiet();
    await Promise.all([this.#display.follow(), this.#mend()]);
  }

  async #followOnceQuiet(): Promise<void> {
    await pageQuiet(this.signal);
    this.#isQuiet = true;
    await this.follow();
  }

  async #mend(): Promise<void> {
    const { profiles } = this.#context.store.settings;
    const scope = this.#scope;
    if (profiles.length === 0) this.#stopFeatures();
    if (profiles.length === 0 && scope === 'nothing') {
      this.#restore();
      return;
    }
    const session = this.#open();
    session.scope = scope;
    if (profiles.length > 0) {
      session.addLaterRules();
      await this.#featuresOf(session).follow();
    }
    await session.settled();
  }

  /** The session, kept going until `signal` ends for somebody who looks at the page, whether or not anything may be written. */
  observe(signal: AbortSignal): Session {
    this.#observers += 1;
    signal.addEventListener('abort', () => {
      this.#observers -= 1;
      if (!this.signal.aborted) void this.#mend();
    });
    return this.#open();
  }

  /** Resolves when no repair waits. */
  async settled(): Promise<void> {
    await this.#session?.settled();
  }

  /** Resolves when no repair waits, nor anything that a feature does in the background, such as describing images. */
  async described(): Promise<void> {
    await this.settled();
    await this.#features?.settled();
  }

  /** Everything that stands in the page by our doing. */
  get repairs(): readonly Repair[] {
    return this.#session?.ledger.repairs ?? [];
  }

  /** What only the owner can mend, as far as it was met. */
  get remarks(): readonly RemarkOn[] {
    return [...(this.#session?.remarks ?? []), ...(this.#features?.remarks ?? [])];
  }

  /** How far images have been described; nothing while they are not. */
  get imageProgress(): Progress | undefined {
    return this.#features?.progress;
  }

  /** Forgets what was found out about images, on this device, for good. */
  async forgetImages(): Promise<void> {
    await new (await import('../images/answers/description-store.js')).DescriptionStore().clear();
  }

  /** Takes one repair back, with all that was written together with it, and does not make it again on this page. */
  refuse(repair: Repair): void {
    this.#session?.refuse(repair);
  }

  /** How much the settings and options allow at this moment. */
  get #scope(): Scope {
    const { options, store } = this.#context;
    const { off, profiles, inferred } = store.settings;
    if (off || options.repair === 'off') return 'nothing';
    if (profiles.length > 0) return inferred ? 'all' : 'certain';
    return options.repair === 'always' && this.#isQuiet ? 'certain' : 'nothing';
  }

  #open(): Session {
    return (this.#session ??= new Session(this.#context.host, this.#refusals));
  }

  /** Restores the page at once; the session goes on for those who only look at the page. */
  #restore(): void {
    if (this.#observers === 0) this.#endSession();
    else this.#session?.restore();
  }

  #endSession(): void {
    this.#session?.end();
    this.#session = undefined;
  }

  #stopFeatures(): void {
    this.#features?.stop();
    this.#features = undefined;
  }

  #featuresOf(session: Session): RunningFeatures {
    const { page, ledger } = session;
    const context: FeatureContext = { ...this.#context, page, ledger, mended: () => session.settled() };
    return (this.#features ??= new RunningFeatures(context));
  }
}
