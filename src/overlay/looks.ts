import type { Chosen } from '../display/adjustments.js';
import { chosenIn } from '../display/chosen.js';
import type { Display } from '../display/display.js';
import type { LivePage } from '../page/live-page.js';
import { warnOnce } from '../support/warn.js';
import { CurbCutErrorEvent } from './events.js';
import type { OverlayContext } from './overlay.js';

/** What the page looks like by the settings, with or without a profile. What shows it is loaded once there is something to show. */
export class Looks {
  readonly #context: OverlayContext;
  readonly #look: (signal: AbortSignal) => LivePage;
  #ending: AbortController | undefined;
  #display: Promise<Display> | undefined;

  /** `look` gives the page, until its signal ends that. */
  constructor(context: OverlayContext, look: (signal: AbortSignal) => LivePage) {
    this.#context = context;
    this.#look = look;
  }

  /** Brings the page to what the settings say; resolves when it looks so. */
  async follow(): Promise<void> {
    const chosen: Chosen = chosenIn(this.#context.store.settings);
    if (Object.keys(chosen).length === 0) {
      this.stop();
      return;
    }
    this.#display ??= this.#start((this.#ending = new AbortController()).signal);
    try {
      await (await this.#display).show(chosen);
    } catch (error) {
      this.stop();
      warnOnce('what changes the looks of the page could not be loaded; the page stays as it is.', error);
      this.#context.host.dispatchEvent(new CurbCutErrorEvent(error));
    }
  }

  /** The page looks as it did, at once. */
  stop(): void {
    const ending = this.#ending;
    this.#ending = this.#display = undefined;
    ending?.abort();
  }

  async #start(signal: AbortSignal): Promise<Display> {
    const [{ Display }, { sceneOf }] = await Promise.all([import('../display/display.js'), import('./scene-of.js')]);
    const { host, options, translate } = this.#context;
    if (!host.shadowRoot) throw new Error('There is no tree of ours to draw in.');
    const { assets } = options;
    return new Display({ scene: sceneOf(this.#look(signal)), layer: host.shadowRoot, assets, translate }, signal);
  }
}
