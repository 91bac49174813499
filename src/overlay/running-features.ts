import type { Progress } from '../images/image-states.js';
import type { RemarkOn } from '../audit/report.js';
import { Part } from '../support/part.js';
import { complain } from './complain.js';
import type { Activity, FeatureContext } from './feature.js';

/** How long after a failure to load the first new attempt is made, in milliseconds; the pause doubles with each further failure. */
const PAUSE_MS = 5_000;

/** Everything that works while a profile is on, loaded when the first one is turned on, until the last one is turned off. */
export class RunningFeatures {
  readonly #ending = new AbortController();
  readonly #activities: Part<readonly Activity[]>;
  #pause = PAUSE_MS;
  /** The next attempt, where one is waiting: another failure meanwhile neither postpones it nor adds a second one. */
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(context: FeatureContext) {
    const { signal } = this.#ending;
    this.#activities = new Part(
      () => begun(context, signal),
      (error) => {
        complain(context.host, 'what works with a profile could not be loaded; the page is mended without.', error);
        if (!signal.aborted) this.#next ||= setTimeout(() => this.#tryAgain(), this.#pause);
      },
    );
  }

  /** Has all of them follow what settings and options say by now; resolves when they have started, or could not be loaded. */
  async follow(): Promise<void> {
    for (const { follow } of this.#begun) follow?.();
    await this.#activities.get();
  }

  /** Resolves when nothing waits that a feature does in the background. */
  async settled(): Promise<void> {
    await this.#activities.settled;
    await Promise.all(this.#begun.map(({ settled }) => settled?.() ?? Promise.resolve()));
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
    clearTimeout(this.#next);
  }

  /** The server may answer by now. */
  #tryAgain(): void {
    this.#next = undefined;
    this.#pause *= 2;
    void this.follow();
  }

  get #begun(): readonly Activity[] {
    return this.#activities.now ?? [];
  }
}

async function begun(context: FeatureContext, signal: AbortSignal): Promise<readonly Activity[]> {
  const [{ beginFeatures }] = await Promise.all([import('./begin-features.js'), context.textsComplete()]);
  return signal.aborted ? [] : beginFeatures(context, signal);
}
