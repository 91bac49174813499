import type { Describer } from '../images/answers/describer.js';
import type { Repair } from '../ledger/repair.js';
import { CurbCutProfileEvent, CurbCutReadyEvent } from '../overlay/events.js';
import type { Overlay } from '../overlay/overlay.js';
import type { Report } from '../audit/report.js';
import { isProfile, PROFILES, type Profile } from '../settings/profiles.js';
import { DEFAULTS, type Settings } from '../settings/settings.js';
import { giveWay } from '../support/timing/slices.js';
import { warnOnce } from '../support/warn.js';
import { checkedSettings } from './options/checked-settings.js';
import { takeEarlyProperties } from './options/early-properties.js';
import { ElementWithOptions } from './options/element-with-options.js';
import { focusRing } from './looks/focus-ring.js';
import { tokens } from './looks/tokens.js';
import { toolbarLooks } from './looks/toolbar-looks.js';
import { skipTarget } from './toolbar/skip-link.js';
import { Toolbar } from './toolbar/toolbar.js';
import { Visit } from './visit.js';

/**
 * `<curb-cut>`: the first tab stop of the page and the way to everything else. It draws and listens; what is done to the page is done
 * by the overlay behind it, which is loaded when it is needed.
 *
 * @fires curb-cut-ready - The element is in the page and listens.
 * @fires curb-cut-profile - The visitor, or a script, turned profiles on or off.
 * @fires curb-cut-before-repair - A repair is about to be written; `preventDefault()` forbids it.
 * @fires curb-cut-repair - Repairs were written.
 * @fires curb-cut-describe - An image was described, or left without a text for a reason.
 * @fires curb-cut-help - The visitor asked, by key, which keys there are.
 * @fires curb-cut-error - Something of ours failed; the page goes on without it.
 *
 * @cssproperty --curb-cut-accent - Colour of the launcher and of whatever is chosen.
 * @cssproperty --curb-cut-on-accent - Colour of text on the accent.
 * @cssproperty --curb-cut-surface - Background of everything of ours.
 * @cssproperty --curb-cut-ink - Colour of text.
 * @cssproperty --curb-cut-font - Font family.
 * @cssproperty --curb-cut-radius - Roundness of corners.
 * @cssproperty --curb-cut-offset - Distance of the launcher from its corner.
 *
 * @csspart bar - The box around the toolbar.
 * @csspart toolbar - The toolbar.
 * @csspart skip-link - "Skip to content".
 * @csspart launcher - The button that opens the quick menu.
 * @csspart prompt - What a visitor is told first.
 * @csspart dialog - The dialog of all views.
 */
export class CurbCut extends ElementWithOptions {
  static override styles = [tokens, toolbarLooks, focusRing];

  /** The element that is at work; a second one in the same page stays idle. */
  static #atWork: CurbCut | undefined;

  /** Describers of the owner's own, asked before ours. */
  readonly describers: Describer[] = [];

  #tellReady!: () => void;
  /** Resolves when the element is in the page and listening. */
  readonly ready = new Promise<void>((resolve) => (this.#tellReady = resolve));

  #visit: Visit | undefined;
  #skipTarget: HTMLElement | undefined;
  readonly #toolbar = new Toolbar({
    skip: () => this.#skipTarget && void this.#visit?.go(this.#skipTarget),
    open: () => void this.#visit?.show('menu'),
    prepare: () => void this.#visit?.prepare(),
  });

  constructor() {
    super();
    takeEarlyProperties(this, ['settings', 'profiles']);
  }

  connectedCallback(): void {
    // A visit goes on when the element is only moved.
    if (!this.#visit && this.#mayWork()) this.#begin();
    this.requestUpdate();
    this.dispatchEvent(new CurbCutReadyEvent());
    this.#tellReady();
  }

  disconnectedCallback(): void {
    void giveWay().then(() => {
      if (!this.isConnected) this.#end();
    });
  }

  override attributeChangedCallback(): void {
    super.attributeChangedCallback();
    this.#visit?.follow();
  }

  /** Turns a profile on; resolves when the first full pass of repairs is done, images not waited for. */
  async enable(profile: Profile = 'screen-reader'): Promise<void> {
    if (!isProfile(profile)) throw new TypeError(`profile: "${String(profile)}" is none of ${PROFILES.join(', ')}.`);
    await this.ready;
    this.#visit?.store.update({ profiles: [...this.profiles, profile], off: false });
    await (await this.#visit?.overlay())?.follow();
  }

  /** Turns everything off; the page is restored when it resolves. */
  async disable(): Promise<void> {
    await this.ready;
    this.#visit?.store.update({ profiles: [], off: true });
    await this.#visit?.overlayNow?.follow();
  }

  /** Resolves when no repair is pending, counting mutations seen so far. */
  get settled(): Promise<void> {
    return this.#overlayComing().then((overlay) => overlay?.settled());
  }

  /** Resolves when no image waits for its description. */
  get described(): Promise<void> {
    return this.#overlayComing().then((overlay) => overlay?.described());
  }

  /** Everything that stands in the page by our doing. */
  get repairs(): readonly Repair[] {
    return this.#visit?.overlayNow?.repairs ?? [];
  }

  /** The profiles that are on. */
  get profiles(): readonly Profile[] {
    return this.settings.profiles;
  }
  set profiles(profiles: readonly Profile[]) {
    this.settings = { profiles, off: false };
  }

  /** What the visitor has chosen; writing changes what is given and keeps the rest. Throws a TypeError that names what does not fit. */
  get settings(): Settings {
    return this.#visit?.store.settings ?? DEFAULTS;
  }
  set settings(changes: Partial<Settings>) {
    const checked = checkedSettings(changes);
    if (this.#visit) this.#visit.store.update(checked);
    else void this.ready.then(() => this.#visit?.store.update(checked));
  }

  /** Everything that was changed on this page, and what only its owner can mend. */
  async report(): Promise<Report> {
    await this.ready;
    const { reportOf } = await import('../audit/report.js');
    return reportOf(this.#visit?.overlayNow);
  }

  /** Waits for an overlay that has just been asked for and is still being loaded. */
  async #overlayComing(): Promise<Overlay | undefined> {
    if (this.#visit) await this.ready;
    return this.#visit?.overlayComing;
  }

  protected override draw(): void {
    const visit = this.#visit;
    void visit?.speak();
    if (!visit?.texts.language) {
      this.#toolbar.remove();
      return;
    }
    // While focus is in the toolbar, the skip link must not come or go.
    if (!this.matches(':focus-within')) this.#skipTarget = skipTarget();
    const { position, hideLauncher: hidden } = this;
    const { texts, prompt } = visit;
    this.#toolbar.show({ texts, prompt, position, hidden, skips: this.#skipTarget !== undefined }, this.renderRoot);
  }

  #mayWork(): boolean {
    if (new URLSearchParams(location.search).get('curb-cut') === 'off') return false;
    if (document.contentType !== 'text/html') {
      warnOnce('this page is served as XML, in which no interface can be drawn; it stays as it is.');
      return false;
    }
    // One that has just been taken out, and may still be put back, makes way for this one.
    if (CurbCut.#atWork?.isConnected === false) CurbCut.#atWork.#end();
    if (CurbCut.#atWork) warnOnce('there is more than one <curb-cut> in this page; the first is at work.');
    return !CurbCut.#atWork;
  }

  #begin(): void {
    const visit = new Visit(this);
    CurbCut.#atWork = this;
    this.#visit = visit;
    visit.store.subscribe(({ profiles }, before) => {
      if (profiles.join() !== before.profiles.join()) this.dispatchEvent(new CurbCutProfileEvent(profiles));
      this.requestUpdate();
    }, visit.signal);
    visit.begin();
  }

  #end(): void {
    this.#visit?.end();
    this.#visit = undefined;
    if (CurbCut.#atWork === this) CurbCut.#atWork = undefined;
  }
}
