import type { Announcer } from '../announce/announcer.js';
import type { Translate } from '../i18n/translator.js';
import { accessibleName } from '../page/name/accessible-name.js';

/** What announcements are made with. */
export interface AnnouncementsContext {
  readonly announcer: Announcer;
  readonly translate: Translate;
}

/** What a visitor hears of popups that come, keep them and let them go. */
export class Announcements {
  readonly #context: AnnouncementsContext;
  readonly #told = new WeakSet<Element>();

  constructor(context: AnnouncementsContext) {
    this.#context = context;
  }

  /** Tells, once, of a dialog that came by itself, and how to leave it where it `isKept`. */
  opened(dialog: Element, isKept: boolean): void {
    if (this.#told.has(dialog)) return;
    this.#told.add(dialog);
    const { announcer, translate } = this.#context;
    const name = accessibleName(dialog);
    const opened = name ? translate('popups.opened', { name }) : translate('popups.opened.nameless');
    announcer.polite(isKept ? `${opened} ${translate('popups.leave', { key: 'Escape' })}` : opened);
  }

  /** Tells how to leave the popup that has focus. */
  leave(): void {
    this.#say('popups.leave', 'Escape');
  }

  /** Tells that Tab leads out of a popup that is still there. */
  released(): void {
    this.#say('popups.released', 'Tab');
  }

  #say(message: 'popups.leave' | 'popups.released', key: string): void {
    this.#context.announcer.polite(this.#context.translate(message, { key }));
  }
}
