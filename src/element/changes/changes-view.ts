import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { changesOf, type Change } from '../../audit/change.js';
import { tagAfter, tagBefore } from '../../audit/opening-tag.js';
import { reportOf } from '../../audit/report.js';
import type { MessageKey } from '../../i18n/messages.js';
import { told, type Retell } from '../../i18n/retell.js';
import { isRendered } from '../../page/look/visibility.js';
import { changesLooks } from '../looks/changes-looks.js';
import { viewLooks } from '../looks/view-looks.js';
import { plain } from '../menu/rows.js';
import { keyOf } from '../item-key.js';
import { RetellingView } from '../panel/retelling-view.js';
import { View, type ViewContext } from '../panel/view.js';
import { codeOf } from './code-of.js';
import { copyText } from './copy-text.js';
import { inWords, isMeans } from './in-words.js';
import { saveAs } from './save-as.js';

/** How many changes are drawn at first, and how many more whenever they are asked for. */
const BATCH = 50;

/** How many edits of one change its heading tells; the code shows them all. */
const FEW = 2;

/** Every change to this page in plain words, with its code, each to be undone; and what only the owner can mend. */
export class ChangesView extends RetellingView {
  static override styles = [...View.styles, viewLooks, changesLooks];

  @state() private query = '';
  @state() private drawn = BATCH;

  constructor(context: ViewContext, retell: Retell) {
    super(context, retell);
    // Repairs go on while the view is open.
    addEventListener('curb-cut-repair', () => this.requestUpdate(), { signal: context.signal });
  }

  protected override render(): TemplateResult {
    const { translate } = this.context.texts;
    const all = changesOf(this.context.overlay.repairs);
    const found = all.filter((change) => plain(this.#textOf(change)).includes(plain(this.query)));
    const count = translate('changes.count', { count: found.length, total: all.length });
    return html`
      <p>${translate('changes.intro')}</p>
      ${all.length === 0 ? html`<p>${translate('changes.none')}</p>` : this.#filter(count)}
      <ol>
        ${repeat(found.slice(0, this.drawn), ({ element, rule }) => keyOf(rule, element), (change, index) => this.#item(change, index))}
      </ol>
      ${found.length > this.drawn ? this.#button('changes.more', () => void this.#drawMore()) : nothing}
      ${this.#remarks()}
      <div class="actions">
        ${this.#button('changes.copy', () => void this.#copy())} ${this.#button('changes.download', () => this.#download())}
      </div>
    `; // prettier-ignore
  }

  #filter(count: string): TemplateResult {
    return html`<label class="field">
        ${this.context.texts.translate('changes.filter')}
        <input autocomplete="off" spellcheck="false" @input=${this.#onInput} />
      </label>
      <p class="quiet" tabindex="-1">${count}</p>`;
  }

  #item(change: Change, index: number): TemplateResult {
    const { close, texts } = this.context;
    const { translate } = texts;
    const [{ evidence, confidence, isPrecaution }] = change.repairs;
    const kind = isPrecaution ? 'precaution' : confidence;
    const words = this.#wordsOf(change);
    return html`<li>
      <h3>${words}</h3>
      <p class="quiet">
        <span class="badge ${kind}">${translate(`changes.${kind}`)}</span>
        ${this.#isSaidBy(words, evidence) ? nothing : this.#told(evidence)}
      </p>
      <div class="foot">
        <details>
          <summary>${translate('changes.code')}</summary>
          ${codeOf(change, this.retell).map(
            ([title, code]) =>
              html`<p class="quiet">${translate(title)}</p>
                <pre><code>${code}</code></pre>`,
          )}
        </details>
        ${isRendered(change.element) ? button('changes.go', '', () => close(change.element)) : nothing}
        ${button('changes.undo', 'undo', () => void this.#undo(change, index))}
      </div>
    </li>`;

    function button(label: MessageKey, name: string, press: () => void): TemplateResult {
      const text = translate(label);
      return html`<button type="button" class=${name} aria-label="${text}: ${words}" @click=${press}>${text}</button>`;
    }
  }

  #remarks(): TemplateResult | typeof nothing {
    const { overlay, texts } = this.context;
    if (overlay.remarks.length === 0) return nothing;
    return html`
      <h3>${texts.translate('changes.remarks')}</h3>
      <ul class="remarks">
        ${overlay.remarks.map(({ element, reason }) => html`<li><pre><code>${tagAfter({ element })}</code></pre><p>${this.#told(reason)}</p></li>`)}
      </ul>
    `; // prettier-ignore
  }

  #button(label: MessageKey, press: () => void): TemplateResult {
    return html`<button type="button" @click=${press}>${this.context.texts.translate(label)}</button>`;
  }

  #wordsOf({ repairs }: Change): string {
    const ends = repairs.filter((repair) => !isMeans(repair));
    const told = ends.length > 0 ? ends : repairs;
    const sentences = [...new Set(told.map((repair) => inWords(repair, this.context.texts.translate, this.retell)))];
    const more = sentences.length - FEW;
    return sentences.slice(0, FEW).join('; ') + (more > 0 ? ` (+${more})` : '');
  }

  #textOf(change: Change): string {
    const [{ evidence }] = change.repairs;
    const words = this.#wordsOf(change);
    const why = this.#isSaidBy(words, evidence) ? '' : ` ${told(evidence, this.retell).text}`;
    return `${words}${why} ${change.rule}`;
  }

  /** Where a change is told by why it was made, that is not said twice. */
  #isSaidBy(words: string, evidence: string): boolean {
    return plain(words).includes(plain(told(evidence, this.retell).text));
  }

  #told(reason: string): TemplateResult {
    const { text, lang } = told(reason, this.retell);
    return html`<span lang=${lang ?? nothing} dir=${lang ? 'ltr' : nothing}>${text}</span>`;
  }

  #onInput({ target }: Event): void {
    this.query = (target as HTMLInputElement).value;
    this.drawn = BATCH;
  }

  /** Moves focus to the first change that was added, for the button may be gone. */
  async #drawMore(): Promise<void> {
    const first = this.drawn;
    this.drawn += BATCH;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('ol > li summary')[first]?.focus();
  }

  /** Undoes the change, and moves focus to the one that has taken its place, else to the number of those that are left. */
  async #undo(change: Change, index: number): Promise<void> {
    const { overlay, announcer, texts } = this.context;
    overlay.refuse(change.repairs[0]);
    this.requestUpdate();
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.undo');
    (buttons[index] ?? buttons[index - 1] ?? this.renderRoot.querySelector<HTMLElement>('[tabindex]'))?.focus();
    announcer.polite(texts.translate('changes.undone'));
  }

  async #copy(): Promise<void> {
    const { overlay, announcer, texts } = this.context;
    const lines = changesOf(overlay.repairs).map(
      (change) => `${this.#textOf(change)}\n  ${tagBefore(change)}\n  ${tagAfter(change)}`,
    );
    const copied = await copyText([location.href, ...lines].join('\n\n'));
    announcer.polite(texts.translate(copied ? 'changes.copied' : 'changes.not-copied'));
  }

  #download(): void {
    saveAs('curb-cut-report.json', JSON.stringify(reportOf(this.context.overlay), null, 2));
  }
}

customElements.define('curb-cut-changes', ChangesView);
