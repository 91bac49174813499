import type { Progress } from '../images/image-states.js';
import type { RemarkOn } from '../audit/report.js';
import { complain } from './complain.js';
import type { Activity, FeatureContext } from './feature.js';

/** Everything that works while a profile is on, loaded when the first one is turned on, until the last one is turned off. */
export class RunningFeatures {
  readonly #context: FeatureContext;
  readonly #ending = new AbortController();
  #activities: Promise<readonly Activity[]> | undefined;
  #begun: readonly Activity[] = [];

  constructor(context: FeatureContext) {
    this.#context = context;
  }

  /** Has all of them follow what settings and options say by now; resolves when they have started, or could not be loaded. */
  async follow(): Promise<void> {
    for (const { follow } of this.#begun) follow?.();
    await (this.#activities ??= this.#start());
  }

  /** Resolves when nothing waits that a feature does in the background. */
  async settled(): Promise<void> {
    const activities = (await this.#activities) ?? [];
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

  async #start(): Promise<readonly Activity[]> {
    const context = this.#context;
    const { signal } = this.#ending;
    const loading = Promise.all([import('./begin-features.js'), context.textsComplete()]);
    const loaded = await loading.catch((error: unknown) => {
      complain(context.host, 'what works with a profile could not be loaded; the page is mended without.', error);
      // The server may answer by then.
      this.#activities = undefined;
      addEventListener('keydown', () => void this.follow(), { once: true, signal });
    });
    if (!loaded || signal.aborted) return [];
    const [{ beginFeatures }] = loaded;
    return (this.#begun = beginFeatures(context, signal));
  }
}
