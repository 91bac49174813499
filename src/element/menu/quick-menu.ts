import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { painted } from '../../support/timing/frames.js';
import { isComposing } from '../../support/events/is-composing.js';
import { menuLooks } from '../looks/menu-looks.js';
import { View, type ViewContext, type ViewName } from '../panel/view.js';
import { switchRow } from '../views/switch-row.js';
import { gathered } from './gathered.js';
import { imageLine } from './image-line.js';
import { loadOutline } from './load-outline.js';
import type { OutlineItem } from './outline-item.js';
import { matchesOf, rowsOf, type Row } from './rows.js';
import { Tree } from './tree.js';

/** How long the page's changes are gathered before the list is made anew, in milliseconds. */
const FOLLOW_MS = 150;

/** Readers speak the letter that was typed; the number of results waits until they are done. In milliseconds. */
const COUNT_MS = 400;

const LINKS: readonly ViewName[] = ['settings', 'keys', 'changes', 'statement'];

/** Everything a visitor can go to on this page, and the way to everything else of ours. */
export class QuickMenu extends View {
  static override styles = [...View.styles, menuLooks];

  @query('#filter') private readonly field!: HTMLInputElement;
  @state() private outline: readonly OutlineItem[] = [];
  @state() private query = '';
  @state() private toggled: ReadonlySet<string> = new Set();
  readonly #tree: Tree;
  /** Reads the page again; set once it has been read for the first time. */
  #reread: (() => Promise<void>) | undefined;
  #counting: ReturnType<typeof setTimeout> | undefined;

  constructor(context: ViewContext) {
    super(context);
    this.#tree = new Tree({
      go: (element) => context.close(element),
      toggle: (row) => this.#toggle(row),
      type: () => this.field.focus(),
    });
  }

  override shown(): void {
    super.shown();
    void this.#follow();
    this.#followImages();
  }

  override takeFocus(): boolean {
    this.field.focus();
    return true;
  }

  override async respeak(): Promise<void> {
    await this.#reread?.();
    await super.respeak();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!['outline', 'query', 'toggled'].some((name) => changed.has(name))) return;
    this.#tree.rows = this.query.trim()
      ? matchesOf(this.outline, this.query)
      : rowsOf(this.outline, (item) => this.#isExpanded(item));
  }

  protected override render(): TemplateResult {
    const { translate } = this.context.texts;
    this.#tree.label = translate('menu.tree');
    return html`
      <div class="filter">
        <label for="filter">${translate('menu.filter')}</label>
        <input id="filter" autocomplete="off" spellcheck="false" aria-describedby="hint" .value=${this.query}
          @input=${this.#onInput} @keydown=${this.#onFieldKey} />
        <p id="hint" class="quiet">${this.message} ${translate('menu.hint')}</p>
      </div>
      ${this.#tree}
      ${this.#tree.rows.length === 0 && this.query ? html`<p class="none">${translate('menu.none')}</p>` : nothing}
      <div class="foot">${imageLine(this.context)} ${this.#switches()} ${this.#links()}</div>
    `; // prettier-ignore
  }

  #switches(): TemplateResult {
    const { store, texts } = this.context;
    const { profiles, quickKeys, inferred } = store.settings;
    const { translate } = texts;
    const isOn = profiles.includes('screen-reader');
    const others = profiles.filter((profile) => profile !== 'screen-reader');
    return html`
      ${switchRow(translate('menu.switch.profile'), isOn, () =>
        store.update({ profiles: isOn ? others : [...others, 'screen-reader'], off: false }),
      )}
      ${switchRow(translate('menu.switch.keys'), quickKeys, () => store.update({ quickKeys: !quickKeys }))}
      ${switchRow(translate('menu.switch.guesses'), inferred, () => store.update({ inferred: !inferred }))}
    `;
  }

  #links(): TemplateResult {
    const { texts, show } = this.context;
    return html`<div class="links">
      ${LINKS.map(
        (view) => html`<button type="button" @click=${() => show(view)}>${texts.translate(`${view}.title`)}</button>`,
      )}
    </div>`;
  }

  /** Rebuilds the list whenever something comes, goes or changes its text, until the menu is closed. */
  async #follow(): Promise<void> {
    const { overlay, signal } = this.context;
    const loading = loadOutline();
    // The dialog is there first, then what it lists.
    await painted();
    const outlineOf = await loading;
    if (!outlineOf || signal.aborted) return;
    const { page } = overlay.observe(signal);
    const read = async (): Promise<void> => {
      const outline = await outlineOf(page, this.context.texts.translate, signal);
      if (!signal.aborted) this.outline = outline;
    };
    this.#reread = read;
    const later = gathered(read, FOLLOW_MS, signal);
    page.listen({ filed: later, gone: later, content: later }, signal);
    signal.addEventListener('abort', () => clearTimeout(this.#counting));
  }

  /** Alt+1 turns on the profile together with the menu, so that images are described while it is open. */
  #followImages(): void {
    const { overlay, store, signal } = this.context;
    const redraw = (): void => this.requestUpdate();
    document.addEventListener('curb-cut-describe', redraw, { signal });
    store.subscribe(() => void overlay.settled().then(redraw), signal);
  }

  #isExpanded({ key, element }: OutlineItem): boolean {
    const atFirst = element !== undefined || key === 'headings';
    return atFirst !== this.toggled.has(key);
  }

  #toggle({ key, expanded }: Row): void {
    if (expanded === undefined) return;
    const toggled = new Set(this.toggled);
    if (!toggled.delete(key)) toggled.add(key);
    this.toggled = toggled;
  }

  #onInput({ target }: Event): void {
    this.query = (target as HTMLInputElement).value;
    clearTimeout(this.#counting);
    this.#counting = setTimeout(() => this.#tellCount(), COUNT_MS);
  }

  #tellCount(): void {
    const { announcer, texts } = this.context;
    const count = this.#tree.rows.length;
    const key = count === 0 ? 'menu.none' : count === 1 ? 'menu.result' : 'menu.results';
    if (this.query) announcer.polite(texts.translate(key, { count }));
  }

  #onFieldKey(event: KeyboardEvent): void {
    // The same keys lead through what an input method offers.
    if (isComposing(event)) return;
    const first = this.#tree.rows[0];
    if (event.key === 'ArrowDown') this.#tree.focus();
    else if (event.key === 'Enter' && this.query && first?.element) this.context.close(first.element);
    else return;
    event.preventDefault();
  }
}

customElements.define('curb-cut-quick-menu', QuickMenu);
