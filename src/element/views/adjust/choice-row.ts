import { html, type TemplateResult } from 'lit';
import type { Control } from '../../../display/choices/adjustments.js';
import type { Texts } from '../../texts.js';
import type { Row } from './adjustment-control.js';

/** One of a few, side by side; the first leaves the page as it is. */
export function choiceRow(
  { id, label, value, choose }: Row,
  { choices }: Extract<Control, { kind: 'choice' }>,
  { translate }: Texts,
): TemplateResult {
  const segment = (its: string | undefined, text: string): TemplateResult =>
    html`<label>
      <input type="radio" name=${id} .checked=${its === value} @change=${() => choose(its)} />
      <span>${text}</span>
    </label>`;
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="segments">
      ${segment(undefined, translate('settings.unchanged'))}
      ${choices.map((choice) => segment(choice.value, translate(choice.label)))}
    </div>
  </fieldset>`;
}
