import { html, type TemplateResult } from 'lit';
import { primaryLanguage } from '../../page/language.js';
import { changesOf } from '../changes/change.js';
import { viewLooks } from '../looks/view-looks.js';
import { View } from '../panel/view.js';

const LIMITS = ['statement.limit.content', 'statement.limit.frames', 'statement.limit.guesses'] as const;

/** What was done to this page, what is known not to work, and a person who helps. */
export class StatementView extends View {
  static override styles = [...View.styles, viewLooks];

  protected override render(): TemplateResult {
    const { overlay, texts, show } = this.context;
    const { translate, language } = texts;
    const changes = changesOf(overlay.repairs);
    const guesses = changes.filter(({ repairs }) => repairs[0].confidence === 'inferred').length;
    const reasons = [...new Set(overlay.remarks.map(({ reason }) => reason))];
    const date = new Intl.DateTimeFormat(regional(language), { dateStyle: 'long' }).format(new Date());
    return html`
      <p>${translate('statement.what')}</p>
      <h3>${translate('statement.changed')}</h3>
      <p>${translate('statement.count', { count: changes.length, guesses })}</p>
      <p><button type="button" @click=${() => show('changes')}>${translate('changes.title')}</button></p>
      <h3>${translate('statement.limits')}</h3>
      <ul class="bullets">
        ${LIMITS.map((limit) => html`<li>${translate(limit)}</li>`)}
        ${reasons.map((reason) => html`<li>${reason}</li>`)}
      </ul>
      <h3>${translate('statement.contact')}</h3>
      ${this.#contact()} ${this.#ownersStatement()}
      <p class="quiet">${translate('statement.date', { date })}</p>
    `;
  }

  #contact(): TemplateResult {
    const { options, texts } = this.context;
    const { translate } = texts;
    const { contact } = options;
    if (!contact) return html`<p>${translate('statement.no-contact')}</p>`;
    if (!isMail(contact)) return html`<p><a href=${webAddress(contact)}>${contact}</a></p>`;
    const page = location.href;
    const query = `subject=${encodeURIComponent(translate('statement.subject', { page }))}&body=${encodeURIComponent(translate('statement.body', { page }))}`;
    return html`
      <p><a href="mailto:${contact}">${contact}</a></p>
      <p><a href="mailto:${contact}?${query}">${translate('statement.feedback')}</a></p>
    `;
  }

  #ownersStatement(): TemplateResult | undefined {
    const { options, texts } = this.context;
    if (!options.statement) return undefined;
    return html`<p><a href=${webAddress(options.statement)}>${texts.translate('statement.owner')}</a></p>`;
  }
}

/** The visitor's own region, where it speaks the same language: dates are written differently in each. */
function regional(language: string): string {
  return navigator.languages.find((tag) => primaryLanguage(tag) === primaryLanguage(language)) ?? language;
}

const isMail = (contact: string): boolean => /^[^\s@/:]+@[^\s@/:]+$/.test(contact);

/** Only addresses of the web: an attribute may have been filled from somewhere else. */
function webAddress(given: string): string {
  const address = URL.canParse(given, document.baseURI) ? new URL(given, document.baseURI) : undefined;
  return address && /^(https?|tel|mailto):$/.test(address.protocol) ? address.href : '#';
}

customElements.define('curb-cut-statement', StatementView);
