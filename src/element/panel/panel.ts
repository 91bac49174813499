import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { Announcer } from '../../announce/announcer.js';
import { deepActiveElement } from '../../page/tree/composed-tree.js';
import { complain } from '../../overlay/complain.js';
import { goTo } from '../../overlay/go-to.js';
import { frames, painted } from '../../support/frames.js';
import { isComposing } from '../../support/is-composing.js';
import { controls } from '../looks/controls.js';
import { focusRing } from '../looks/focus-ring.js';
import { panelLooks } from '../looks/panel-looks.js';
import type { PanelContext, View, ViewName } from './view.js';
import { VIEWS } from './views.js';

/** Events that end in the panel: the page's own shortcuts and focus traps have no business with what happens here. */
const OURS = ['keydown', 'keyup', 'keypress', 'focusin', 'focusout'];

/** Half a second on most screens, in frames, for which a busy computer takes longer: so long may its screen reader take to come to what has focus. */
const HEARD = 30;

/** The dialog in which everything is shown that a visitor can open: one view at a time. */
export class Panel extends LitElement {
  static override styles = [controls, panelLooks, focusRing];

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('h2') private readonly heading!: HTMLElement;
  readonly #context: PanelContext;
  #announcer: Announcer | undefined;
  #name: ViewName = 'menu';
  #view: View | undefined;
  /** The same, where it was drawn before it is shown. */
  #ahead: View | undefined;
  #showing = new AbortController();
  /** What had focus before the dialog; a browser finds its way back into a frame only as far as the frame. */
  #opener: Element | null = null;
  /** While an input method composes text in a field, which ends as the field loses focus. */
  #isComposing = false;

  /** A browser closes by Escape what is modal alone, or else what the page has open beneath. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event) || !this.popover) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.close();
  };

  constructor(context: PanelContext) {
    super();
    this.#context = context;
    for (const type of OURS) this.addEventListener(type, (event) => event.stopPropagation());
    this.addEventListener('keydown', this.#onEscape);
    this.addEventListener('compositionstart', () => (this.#isComposing = true));
    this.addEventListener('compositionend', () => (this.#isComposing = false));
    // The dialog has no padding: what is pressed on it, and not in it, is its backdrop; until it is modal, that is ours. The second press of a
    // double click was meant for the launcher.
    this.addEventListener('click', (event) => {
      const [pressed] = event.composedPath();
      if (event.detail < 2 && (pressed === this.dialog || pressed === this)) this.close();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A page that styles the parts of <curb-cut> reaches this one as well.
    this.setAttribute('exportparts', 'dialog');
  }

  /** Out of the page, even for a moment, no dialog is modal any more. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.isOpen) this.close();
  }

  /** True while one of its views is shown. */
  get isOpen(): boolean {
    return this.hasUpdated && this.dialog?.open === true;
  }

  /** Draws the menu, which is mostly what is opened, in the closed dialog: to open it is then no more than to show it. */
  async prepare(): Promise<void> {
    if (!this.#view) this.#ahead = await this.#draw('menu');
  }

  /** Shows a view, opening the dialog if it is closed; `message` is what the visitor should hear first. */
  async show(name: ViewName, message = ''): Promise<void> {
    const ahead = name === 'menu' && this.#ahead === this.#view ? this.#ahead : undefined;
    this.#ahead = undefined;
    const view = ahead ?? (await this.#draw(name));
    const { dialog } = this;
    if (!view || !dialog) return;
    const { signal } = this.#showing;
    view.message = message;
    await view.updateComplete;
    if (stale(signal)) return;
    if (!dialog.open) await this.#paint(dialog);
    if (stale(signal) || !dialog.open) return;
    dialog.scrollTop = 0;
    this.#focus(view);
    // Browsers tell of what is new before they tell of focus: what a view lists comes later.
    await painted();
    if (stale(signal)) return;
    view.shown();
    void this.#putPageOutOfReach(dialog, view);
  }

  /** Puts a view into the dialog; answers with nothing where another one is wanted by the time it is there. */
  async #draw(name: ViewName): Promise<View | undefined> {
    this.#showing.abort();
    this.#showing = new AbortController();
    const { signal } = this.#showing;
    const { load } = VIEWS[name];
    const make = await load(this.#context.texts.language).catch((error: unknown) => {
      // The menu comes with the panel.
      complain(this, 'a view could not be loaded; the menu is shown in its place.', error);
    });
    if (!make) return stale(signal) ? undefined : this.#draw('menu');
    await this.updateComplete;
    const { dialog } = this;
    if (stale(signal) || !this.isConnected || !dialog) return undefined;
    this.#announcer ??= new Announcer(dialog, () => this.#context.texts.language);
    this.#name = name;
    // A field that is gone tells of no end.
    this.#isComposing = false;
    const view = (this.#view = make({
      ...this.#context,
      signal,
      announcer: this.#announcer,
      show: (other) => void this.show(other),
      close: (target) => this.close(target),
    }));
    this.requestUpdate();
    await this.updateComplete;
    await view.updateComplete;
    return stale(signal) ? undefined : view;
  }

  /**
   * Paints the dialog above everything, without focus and not yet modal: to put the rest of the page out of reach the browser goes through all of
   * it, which takes longer than everything else.
   */
  async #paint(dialog: HTMLDialogElement): Promise<void> {
    // It may be opened again before it has given focus back.
    this.#opener ??= deepActiveElement();
    if (!('showPopover' in this)) {
      dialog.showModal();
      return;
    }
    this.popover = 'manual';
    this.showPopover();
    dialog.open = true;
    // Until focus has come, keys go to the page.
    const waiting = new AbortController();
    addEventListener('keydown', this.#onEscape, { capture: true, signal: waiting.signal });
    await painted();
    waiting.abort();
  }

  /**
   * Puts the rest of the page out of reach, and with it what had focus before. A screen reader that finds it gone takes up whatever has focus by
   * then and says nothing of it: so it is given time to hear of the one before it loses the other, and whoever composes text may end it. Nobody
   * waits where a modal dialog of the page keeps focus, nor once Tab has led out of ours.
   */
  async #putPageOutOfReach(dialog: HTMLDialogElement, view: View): Promise<void> {
    const { signal } = this.#showing;
    const mayLose = (waited: number): boolean => waited >= HEARD && !this.#isComposing;
    for (let waited = 0; !mayLose(waited) && this.shadowRoot?.activeElement; waited++) await frames(1);
    if (stale(signal) || !dialog.open || !this.isConnected || dialog.matches(':modal')) return;
    const focused = this.shadowRoot?.activeElement && deepActiveElement();
    this.popover = null;
    dialog.open = false;
    dialog.showModal();
    // A page may have kept focus, or taken it back, as long as it could.
    if (focused) (focused as HTMLElement).focus({ preventScroll: true });
    else this.#focus(view);
  }

  #focus(view: View): void {
    if (!view.takeFocus()) this.heading.focus();
  }

  /** Says everything again, in the language that holds now; what has focus keeps it. */
  async respeak(): Promise<void> {
    this.requestUpdate();
    await this.#view?.respeak();
  }

  /** Closes the dialog; focus goes to `target`, else to where it was. */
  close(target?: Element): void {
    if (target) this.#opener = null;
    this.popover = null;
    this.dialog?.close();
    if (target) goTo(target, this.#context.overlay);
  }

  protected override render(): TemplateResult {
    const { translate, language, direction } = this.#context.texts;
    return html`
      <dialog
        tabindex="-1"
        part="dialog"
        data-view=${this.#name}
        aria-labelledby="title"
        lang=${language}
        dir=${direction}
        @close=${this.#closed}
      >
        <header>
          ${this.#name === 'menu' ? nothing : this.#backButton()}
          <h2 id="title" tabindex="-1">${translate(VIEWS[this.#name].title)}</h2>
          <button type="button" class="icon" aria-label=${translate('panel.close')} @click=${() => this.close()}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18"></path></svg>
          </button>
        </header>
        ${this.#view}
      </dialog>
    `;
  }

  #backButton(): TemplateResult {
    const label = this.#context.texts.translate('panel.back');
    return html`<button type="button" class="icon" aria-label=${label} @click=${() => void this.show('menu')}>
      <svg viewBox="0 0 24 24" aria-hidden="true" class="turns"><path d="M14.5 5.5 8 12l6.5 6.5"></path></svg>
    </button>`;
  }

  /** A closed panel keeps nothing: no node that could take focus, nobody who listens. */
  #closed(): void {
    // It may have been opened again before this event came.
    if (this.isOpen) return;
    this.#showing.abort();
    this.#view = undefined;
    this.requestUpdate();
    if (this.#opener) this.#giveBack(this.#opener);
    this.#opener = null;
  }

  /** What a key led to cannot take focus by itself any more; it is led to again, unless the page is to be as it was. */
  #giveBack(opener: Element): void {
    if (deepActiveElement() === opener) return;
    (opener as HTMLElement).focus({ preventScroll: true });
    const { overlay, store } = this.#context;
    const mayGo = opener.isConnected && opener !== opener.ownerDocument.body && !store.settings.off;
    if (mayGo && deepActiveElement() !== opener) goTo(opener, overlay);
  }
}

/** The visitor may have gone on while something was loaded. */
const stale = (signal: AbortSignal): boolean => signal.aborted;

customElements.define('curb-cut-panel', Panel);
