import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { Announcer } from '../../announce/announcer.js';
import { complain } from '../../overlay/complain.js';
import { goTo } from '../../overlay/go-to.js';
import { painted } from '../../support/timing/frames.js';
import { controls } from '../looks/controls.js';
import { litRing } from '../looks/lit-ring.js';
import { panelLooks } from '../looks/panel-looks.js';
import { FocusReturn } from './focus-return.js';
import { Modality } from './modality.js';
import type { PanelContext, View, ViewName } from './view.js';
import { VIEWS } from './views.js';

/** Events that do not leave the panel: the page's own shortcuts and focus traps have no business with them. */
const OURS = ['keydown', 'keyup', 'keypress', 'focusin', 'focusout'];

/** The dialog in which everything is shown that a visitor can open: one view at a time. */
export class Panel extends LitElement {
  static override styles = [controls, panelLooks, litRing];

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('h2') private readonly heading!: HTMLElement;
  readonly #context: PanelContext;
  readonly #focusReturn: FocusReturn;
  readonly #modality = new Modality(this, () => this.close());
  #announcer: Announcer | undefined;
  #name: ViewName = 'menu';
  #view: View | undefined;
  /** The same view, while it has been drawn ahead and not yet shown. */
  #ahead: View | undefined;
  #showing = new AbortController();

  constructor(context: PanelContext) {
    super();
    this.#context = context;
    this.#focusReturn = new FocusReturn(context);
    for (const type of OURS) this.addEventListener(type, (event) => event.stopPropagation());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A page that styles the parts of <curb-cut> reaches this one as well.
    this.setAttribute('exportparts', 'dialog');
  }

  /** A dialog that leaves the page, even for a moment, is no longer modal. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.isOpen) this.close();
  }

  /** True while one of its views is shown. */
  get isOpen(): boolean {
    return this.hasUpdated && this.dialog?.open === true;
  }

  /** Draws the menu, which is what is mostly opened, in the closed dialog, so that opening only has to show it. */
  async prepare(): Promise<void> {
    if (!this.#view) this.#ahead = await this.#draw('menu');
  }

  /** Shows a view, opening the dialog if it is closed; `message` is what the visitor should hear first. */
  async show(name: ViewName, message = ''): Promise<void> {
    const view = this.#takeAhead(name) ?? (await this.#draw(name));
    const { dialog } = this;
    if (!view || !dialog) return;
    const { signal } = this.#showing;
    view.message = message;
    await view.updateComplete;
    if (stale(signal)) return;
    if (!dialog.open) {
      this.#focusReturn.note();
      await this.#modality.paint(dialog);
    }
    if (stale(signal) || !dialog.open) return;
    dialog.scrollTop = 0;
    this.#focus(view);
    // Browsers announce new content before focus, so the view lists its content only now.
    await painted();
    if (stale(signal)) return;
    view.shown();
    void this.#modality.complete(dialog, () => this.#focus(view), signal);
  }

  /** Says everything again, in the language that holds now; what has focus keeps it. */
  async respeak(): Promise<void> {
    this.requestUpdate();
    await this.#view?.respeak();
  }

  /** Closes the dialog; focus goes to `target`, else to where it was. */
  close(target?: Element): void {
    if (target) this.#focusReturn.forget();
    this.#modality.end(this.dialog);
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

  /** The view that was drawn ahead, where it is the one to be shown; it is used once. */
  #takeAhead(name: ViewName): View | undefined {
    const ahead = name === 'menu' && this.#ahead === this.#view ? this.#ahead : undefined;
    this.#ahead = undefined;
    return ahead;
  }

  /** Puts a view into the dialog; answers with `undefined` where another one has been asked for meanwhile. */
  async #draw(name: ViewName): Promise<View | undefined> {
    this.#showing.abort();
    this.#showing = new AbortController();
    const { signal } = this.#showing;
    const make = await VIEWS[name].load(this.#context.texts.language).catch((error: unknown) => {
      // The menu comes with the panel.
      complain(this, 'a view could not be loaded; the menu is shown in its place.', error);
    });
    if (!make) return stale(signal) ? undefined : this.#draw('menu');
    await this.updateComplete;
    const { dialog } = this;
    if (stale(signal) || !this.isConnected || !dialog) return undefined;
    this.#announcer ??= new Announcer(dialog, () => this.#context.texts.language);
    this.#name = name;
    this.#modality.forgetComposition();
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

  #focus(view: View): void {
    if (!view.takeFocus()) this.heading.focus();
  }

  /** A closed panel keeps nothing: no node that could take focus, and no listener. */
  #closed(): void {
    // It may have been opened again before this event came.
    if (this.isOpen) return;
    this.#showing.abort();
    this.#view = undefined;
    this.requestUpdate();
    this.#focusReturn.giveBack();
  }
}

/** True where the visitor has moved on while something was being loaded. */
const stale = (signal: AbortSignal): boolean => signal.aborted;

customElements.define('curb-cut-panel', Panel);
