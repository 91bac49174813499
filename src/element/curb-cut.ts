import { LitElement, html, type TemplateResult } from 'lit';
import { Announcer } from '../announce/announcer.js';
import { translator } from '../i18n/translator.js';
import type { Repair } from '../ledger/repair.js';
import { CurbCutProfileEvent, CurbCutReadyEvent } from '../overlay/events.js';
import type { Overlay } from '../overlay/overlay.js';
import { isProfile, PROFILES, type Profile } from '../settings/profiles.js';
import { SettingsStore } from '../settings/settings-store.js';
import { optionsOf } from './options-of.js';

/** `<curb-cut>`: the overlay's face. It draws and listens; what is done to the page is done by the overlay behind it. */
export class CurbCut extends LitElement {
  readonly #living = new AbortController();
  #store: SettingsStore | undefined;
  #overlay: Promise<Overlay> | undefined;
  #whenReady!: () => void;

  /** Resolves when the element is connected and listening. */
  readonly ready = new Promise<void>((resolve) => {
    this.#whenReady = resolve;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#store ??= new SettingsStore(optionsOf(this).storageKey, this.#living.signal);
    void this.#load().then((overlay) => overlay.start(this.#living.signal));
    this.dispatchEvent(new CurbCutReadyEvent());
    this.#whenReady();
  }

  /** Turns a profile on; resolves when the first full pass of repairs is done, images not waited for. */
  async enable(profile: Profile = 'screen-reader'): Promise<void> {
    if (!isProfile(profile)) throw new TypeError(`enable(profile): "${String(profile)}" is none of ${PROFILES.join(', ')}.`);
    await this.ready;
    this.#store!.update({ profiles: [...this.#store!.settings.profiles, profile], off: false });
    this.dispatchEvent(new CurbCutProfileEvent(this.#store!.settings.profiles));
    await (await this.#load()).enable();
  }

  /** Turns everything off; the page is restored when it resolves. */
  async disable(): Promise<void> {
    await this.ready;
    this.#store!.update({ profiles: [], off: true });
    (await this.#load()).disable();
    this.dispatchEvent(new CurbCutProfileEvent([]));
  }

  /** Resolves when no repair is pending, counting mutations seen so far. */
  get settled(): Promise<void> {
    return this.#load().then((overlay) => overlay.settled());
  }

  /** Everything that stands in the page by our doing. */
  get repairs(): readonly Repair[] {
    return this.#loaded?.repairs ?? [];
  }

  #loaded: Overlay | undefined;

  #load(): Promise<Overlay> {
    return (this.#overlay ??= import('../overlay/overlay.js').then(({ Overlay }) => {
      const announcer = new Announcer(this.renderRoot as ShadowRoot);
      const context = { host: this, options: optionsOf(this), store: this.#store!, translate: translator(), announcer };
      return (this.#loaded = new Overlay(context));
    }));
  }

  override render(): TemplateResult {
    return html``;
  }
}
