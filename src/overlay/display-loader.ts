import { endEarly, keepForEarly } from '../display/early.js';
import type { Display } from '../display/display.js';
import type { LivePage } from '../page/live-page.js';
import { asksForSomething } from '../settings/settings.js';
import { complain } from './complain.js';
import type { OverlayContext } from './overlay.js';

/** Loads the display once there is something to show, with or without a profile, and has it follow the settings. */
export class DisplayLoader {
  readonly #context: OverlayContext;
  readonly #observe: (signal: AbortSignal) => LivePage;
  readonly #signal: AbortSignal;
  #ending: AbortController | undefined;
  #display: Promise<Display> | undefined;

  /** `observe` gives access to the page until its signal ends; when `signal` ends, the page looks as it did before. */
  constructor(context: OverlayContext, observe: (signal: AbortSignal) => LivePage, signal: AbortSignal) {
    this.#context = context;
    this.#observe = observe;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Brings the page to what the settings say; resolves when it looks so. */
  async follow(): Promise<void> {
    const { host, store } = this.#context;
    if (!asksForSomething(store.settings)) {
      this.#clear();
      return;
    }
    try {
      const { chosenIn } = await import('../display/choices/chosen.js');
      if (this.#signal.aborted) return;
      const chosen = chosenIn(store.settings);
      if (Object.keys(chosen).length === 0) {
        this.#clear();
        return;
      }
      const display = (this.#display ??= this.#start((this.#ending = new AbortController()).signal));
      const ready = await display;
      if (display === this.#display) await ready.show(chosen);
    } catch (error) {
      this.#stop();
      complain(host, 'what changes the looks of the page could not be loaded; the page stays as it is.', error);
    }
  }

  /** Gives the page its own looks back at once. */
  #stop(): void {
    const ending = this.#ending;
    this.#ending = this.#display = undefined;
    endEarly();
    ending?.abort();
  }

  /** Gives the page its own looks back, and keeps nothing for the next page. */
  #clear(): void {
    this.#stop();
    const { options, store } = this.#context;
    keepForEarly(options.storageKey, store.settings, '');
  }

  /** Lets go of the page also where looks are turned off before they have been loaded. */
  async #start(signal: AbortSignal): Promise<Display> {
    const page = this.#observe(signal);
    const { startDisplay } = await import('./start-display.js');
    return startDisplay(this.#context, { page, again: () => void this.follow() }, signal);
  }
}
