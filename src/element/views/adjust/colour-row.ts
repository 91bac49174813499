import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../texts.js';
import type { Row } from './adjustment-control.js';

/** A colour, and the way back to the page's own. */
export function colourRow({ label, value, choose }: Row, { translate }: Texts): TemplateResult {
  const undo = translate('changes.undo');
  return html`<div class="line">
    <label class="colour">
      <input
        type="color"
        .value=${typeof value === 'string' ? value : '#808080'}
        @input=${({ target }: Event) => choose((target as HTMLInputElement).value)}
      />
      ${label}
    </label>
    ${
      value === undefined
        ? html`<span class="quiet">${translate('settings.unchanged')}</span>`
        : html`<button type="button" aria-label="${label}: ${undo}" @click=${giveBack}>${undo}</button>`
    }
  </div>`;

  /** The button goes with the colour: focus goes to where another one is chosen. */
  function giveBack({ target }: Event): void {
    (target as Element).parentElement?.querySelector('input')?.focus();
    choose(undefined);
  }
}
