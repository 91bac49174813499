import { html, nothing, type TemplateResult } from 'lit';
import { statementOf, type StatementLine, type StatementPart } from '../../audit/statement.js';
import { primaryLanguage } from '../../page/language/language.js';
import { changesOf, isPrecaution } from '../../audit/change.js';
import { told } from '../../i18n/retell.js';
import { viewLooks } from '../looks/view-looks.js';
import { RetellingView } from '../panel/retelling-view.js';
import { View } from '../panel/view.js';

/** What was done to this page, what is known not to work, and a person who helps. */
export class StatementView extends RetellingView {
  static override styles = [...View.styles, viewLooks];

  protected override render(): TemplateResult {
    const { overlay, options, texts } = this.context;
    const changes = changesOf(overlay.repairs);
    const faults = changes.filter((change) => !isPrecaution(change));
    const facts = {
      page: location.href,
      changes: changes.length,
      guesses: faults.filter(({ repairs }) => repairs[0].confidence === 'inferred').length,
      reasons: overlay.remarks.map(({ reason }) => told(reason, this.retell)),
      contact: options.contact,
      statement: options.statement,
      date: new Intl.DateTimeFormat(regional(texts.language), { dateStyle: 'long' }).format(new Date()),
    };
    return html`${statementOf(facts, texts.translate).map((part) => this.#part(part))}`;
  }

  #part({ name, title, lines }: StatementPart): TemplateResult {
    return html`<section>
      ${title && html`<h3>${title}</h3>`}
      ${name === 'limits' ? bullets(lines) : lines.map((line) => html`<p class=${name}>${link(line)}</p>`)}
      ${name === 'changed' ? this.#toChanges() : undefined}
    </section>`;
  }

  #toChanges(): TemplateResult {
    const { texts, show } = this.context;
    return html`<p>
      <button type="button" @click=${() => show('changes')}>${texts.translate('changes.title')}</button>
    </p>`;
  }
}

function bullets(lines: readonly StatementLine[]): TemplateResult {
  return html`<ul class="bullets">
    ${lines.map(({ text, lang }) => html`<li><span lang=${lang ?? nothing} dir=${lang ? 'ltr' : nothing}>${text}</span></li>`)}
  </ul>`;
}

function link({ text, address }: StatementLine): TemplateResult {
  return address ? html`<a href=${address}>${text}</a>` : html`${text}`;
}

/** The visitor's own region, where it speaks the same language: dates are written differently in each. */
function regional(language: string): string {
  return navigator.languages.find((tag) => primaryLanguage(tag) === primaryLanguage(language)) ?? language;
}

customElements.define('curb-cut-statement', StatementView);
