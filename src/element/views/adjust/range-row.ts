import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Control } from '../../../display/choices/adjustments.js';
import type { Texts } from '../../texts.js';
import type { Row } from './adjustment-control.js';

/** A slider with its value in words beside it. */
export function rangeRow(
  { label, value, choose }: Row,
  { min, max, step, rest, unit }: Extract<Control, { kind: 'range' }>,
  { translate, language }: Texts,
): TemplateResult {
  const words = typeof value === 'number' ? value.toLocaleString(language) + unit : translate('settings.unchanged');
  const share = (its: number): string => `${((its - min) / (max - min)) * 100}%`;
  const [from, to] = [rest, typeof value === 'number' ? value : rest].sort((one, other) => one - other) as [
    number,
    number,
  ];
  return html`<label class="range">
    <span>${label}</span>
    <input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      aria-label=${label}
      aria-valuetext=${words}
      style=${styleMap({ '--from': share(from), '--to': share(to) })}
      .value=${String(value ?? rest)}
      @input=${({ target }: Event) => choose((target as HTMLInputElement).valueAsNumber)}
    />
    <span class="quiet">${words}</span>
  </label>`;
}
