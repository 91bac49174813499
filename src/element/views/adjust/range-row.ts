import { html, type TemplateResult } from 'lit';
import type { Control } from '../../../display/adjustments.js';
import type { Texts } from '../../texts.js';
import type { Row } from './adjustment-control.js';

/** A slider with its value in words beside it. */
export function rangeRow(
  { label, value, choose }: Row,
  { min, max, step, rest, unit }: Extract<Control, { kind: 'range' }>,
  { translate, language }: Texts,
): TemplateResult {
  const words = typeof value === 'number' ? value.toLocaleString(language) + unit : translate('settings.unchanged');
  return html`<label class="field">
    <span class="with-value">${label} <span class="quiet">${words}</span></span>
    <input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      aria-label=${label}
      aria-valuetext=${words}
      .value=${String(value ?? rest)}
      @input=${({ target }: Event) => choose((target as HTMLInputElement).valueAsNumber)}
    />
  </label>`;
}
