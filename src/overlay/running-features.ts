import type { Progress } from '../images/image-states.js';
import type { RemarkOn } from '../audit/report.js';
import { complain } from './complain.js';
import type { Activity, FeatureContext } from './feature.js';

/** Everything that works while a profile is on, loaded when the first one is turned on, until the last one is turned off. */
export class RunningFeatures {
  readonly #ending = new AbortController();
  readonly #activities: Promise<readonly Activity[]>;
  #begun: readonly Activity[] = [];

  constructor(context: FeatureContext) {
    this.#activities = this.#start(context);
  }

  /** Resolves when all features have started. */
  async started(): Promise<void> {
    await this.#activities;
  }

  /** Has those that run follow what settings and options say by now. */
  follow(): void {
    for (const { follow } of this.#begun) follow?.();
  }

  /** Resolves when nothing waits that a feature does in the background. */
  async settled(): Promise<void> {
    const activities = await this.#activities;
    await Promise.all(activities.map(({ settled }) => settled?.() ?? Promise.resolve()));
  }

  /** What only the owner can mend, as far as features met it. */
  get remarks(): readonly RemarkOn[] {
    return this.#begun.flatMap(({ remarks }) => remarks?.() ?? []);
  }

  /** How far images have been described; nothing while they are not. */
  get progress(): Progress | undefined {
    return this.#begun.find(({ progress }) => progress)?.progress?.();
  }

  /** Ends all of them, and what they left behind. */
  stop(): void {
    this.#ending.abort();
  }

  async #start(context: FeatureContext): Promise<readonly Activity[]> {
    const loading = Promise.all([import('./begin-features.js'), context.textsComplete()]);
    const loaded = await loading.catch((error: unknown) => {
      complain(context.host, 'what works with a profile could not be loaded; the page is mended without.', error);
    });
    const { signal } = this.#ending;
    if (!loaded || signal.aborted) return [];
    const [{ beginFeatures }] = loaded;
    return (this.#begun = beginFeatures(context, signal));
  }
}
