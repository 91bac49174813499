import { Announcer } from '../announce/announcer.js';
import { endEarly, showEarly } from '../display/early.js';
import { spokenChord } from '../keys/chord.js';
import { complain } from '../overlay/complain.js';
import type { Overlay } from '../overlay/overlay.js';
import { asksForSomething } from '../settings/settings.js';
import { SettingsStore } from '../settings/settings-store.js';
import { isTab } from '../support/events/is-tab.js';
import { Part } from '../support/part.js';
import { isArrival } from './arrival.js';
import type { CurbCut } from './curb-cut.js';
import { listenForHotkeys, OFF, ON } from './hotkeys.js';
import { loadOverlay } from './load-overlay.js';
import { loadPanel } from './load-panel.js';
import type { ViewName } from './panel/view.js';
import { Texts } from './texts.js';

/** What lives while `<curb-cut>` is in the page: settings, texts, a voice, the keys, and, once they are needed, overlay and panel. */
export class Visit {
  /** What the visitor has chosen on this site. */
  readonly store: SettingsStore;
  /** Our texts, in the language of the moment. */
  readonly texts = new Texts();
  readonly #announcer: Announcer;
  readonly #host: CurbCut;
  readonly #ending = new AbortController();
  readonly #overlay = this.#part(() => loadOverlay(this.#host, this, this.#announcer));
  readonly #panel = this.#part(() => loadPanel(this.#host, this));
  readonly #way = this.#part(() => import('../overlay/go-to.js'));
  /** How often the chords were pressed: a panel that is turned off while it is being loaded does not open. */
  #presses = 0;

  constructor(host: CurbCut) {
    this.#host = host;
    this.store = new SettingsStore(host.storageKey, this.signal);
    this.#announcer = new Announcer(host.renderRoot, () => this.texts.language);
  }

  /** Ends when the element has left the page. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** The overlay, if it has been loaded. */
  get overlayNow(): Overlay | undefined {
    return this.#overlay.now;
  }

  /** The overlay, where it has been loaded or is being loaded. */
  get overlayComing(): Promise<Overlay | undefined> {
    return this.#overlay.settled.then(() => this.overlayNow);
  }

  /** What a visitor should know first. */
  get prompt(): string {
    const key = this.#hasScreenReader ? 'arrival.on' : 'arrival.prompt';
    return this.texts.translate(key, { on: spokenChord(ON), off: spokenChord(OFF) });
  }

  /** Starts to listen, and does what the settings and the owner's options ask for without any action of the visitor's. */
  begin(): void {
    const { signal } = this;
    listenForHotkeys(
      { prepare: () => this.#prepareAgain(), on: () => this.#toggleMenu(), off: () => this.#turnOff() },
      signal,
    );
    this.#host.addEventListener('curb-cut-help', () => void this.show('keys'), { signal });
    const redraw = (): void => this.#host.requestUpdate();
    document.addEventListener('DOMContentLoaded', redraw, { signal });
    // What the first tab stop offers depends on the page, which may have changed.
    addEventListener('keydown', (event) => isTab(event) && redraw(), { signal, capture: true });
    this.store.subscribe((settings) => {
      if (asksForSomething(settings)) void this.overlay();
      else endEarly();
    }, signal);
    if (document.readyState === 'complete') void this.#greet();
    else addEventListener('load', () => void this.#greet(), { signal });
    showEarly(this.#host.storageKey, this.store.settings);
    // Not left to the first drawing: loading waits for texts, even if the element leaves the page before it is drawn.
    void this.speak();
    this.follow();
  }

  /** Does what the settings and the owner's options ask for now. */
  follow(): void {
    const { settings } = this.store;
    if (this.overlayNow) void this.overlayNow.follow();
    else if (asksForSomething(settings) || (!settings.off && this.#host.repair === 'always')) void this.overlay();
  }

  /** Takes everything back. */
  end(): void {
    this.#ending.abort();
    endEarly();
    this.#panel.now?.remove();
    this.#announcer.remove();
  }

  /** Changes to the language that the visitor, the owner or the page wants, else to the browser's. */
  async speak(): Promise<void> {
    const { texts, store } = this;
    const page = document.documentElement.lang;
    const isNew = await texts.speak(store.settings.language, this.#host.lang, page, ...navigator.languages);
    if (!isNew || this.signal.aborted) return;
    void this.overlayNow?.follow();
    this.#host.requestUpdate();
    void this.#panel.now?.respeak();
  }

  /** What works in the page; `undefined` where it could not be loaded. */
  overlay(): Promise<Overlay | undefined> {
    return this.#overlay.get();
  }

  /** Opens one of the views; `message` is what the visitor should hear first. */
  async show(view: ViewName, message = ''): Promise<void> {
    const panel = await this.#panel.get();
    if (!this.signal.aborted) await panel?.show(view, message);
  }

  /** Loads what the panel needs and draws it, so that it opens at once. */
  async prepare(): Promise<void> {
    if (this.store.settings.off) return;
    const panel = await this.#panel.get();
    if (!this.signal.aborted) await panel?.prepare();
  }

  /** Alt alone begins many shortcuts, so it loads no panel; where one has been loaded already, it draws the menu ahead. */
  #prepareAgain(): void {
    if (this.#panel.now) void this.prepare();
  }

  /** Moves focus to an element of the page. */
  async go(target: Element): Promise<void> {
    const [way, overlay] = await Promise.all([this.#way.get(), this.overlay()]);
    if (overlay) way?.goTo(target, overlay);
  }

  get #hasScreenReader(): boolean {
    return this.store.settings.profiles.includes('screen-reader');
  }

  async #greet(): Promise<void> {
    await this.texts.ready;
    if (this.store.settings.off || !isArrival(`${this.#host.storageKey}:arrival`)) return;
    this.#announcer.polite(this.prompt);
  }

  #toggleMenu(): void {
    if (this.#panel.now?.isOpen) {
      this.#panel.now.close();
      return;
    }
    void this.#openMenu();
  }

  /** The menu comes first, then what the profile does to the page: whoever pressed the keys waits for it. */
  async #openMenu(): Promise<void> {
    const press = ++this.#presses;
    const isWanted = (): boolean => press === this.#presses && !this.signal.aborted;
    const panel = await this.#panel.get();
    if (isWanted()) await panel?.show('menu', this.texts.translate('profile.on'));
    if (!isWanted() || this.#hasScreenReader) return;
    this.store.update({ profiles: [...this.store.settings.profiles, 'screen-reader'], off: false });
  }

  #turnOff(): void {
    this.#presses++;
    this.#panel.now?.close();
    this.store.update({ profiles: [], off: true });
    void this.texts.ready.then(() => this.#announcer.polite(this.texts.translate('profile.off')));
  }

  /** A part whose failure to load is reported, and never thrown into the page. */
  #part<Thing>(load: () => Promise<Thing>): Part<Thing> {
    const text = 'a part of the overlay could not be loaded; the page goes on without it.';
    return new Part(load, (error) => complain(this.#host, text, error));
  }
}
