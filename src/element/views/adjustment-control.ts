import { html, type TemplateResult } from 'lit';
import type { Adjustment, Control } from '../../display/adjustments.js';
import type { Translate } from '../../i18n/translator.js';
import type { AdjustmentValue } from '../../settings/settings.js';
import type { SettingsStore } from '../../settings/settings-store.js';
import { switchRow } from './switch-row.js';

/** The control that fits an adjustment; a value that changes nothing is not stored. */
export function adjustmentControl(
  { id, label, control }: Adjustment,
  store: SettingsStore,
  translate: Translate,
): TemplateResult {
  const value = store.settings.adjustments[id];
  const choose = (chosen: AdjustmentValue | undefined): void => {
    const others = Object.entries(store.settings.adjustments).filter(([other]) => other !== id);
    store.update({ adjustments: Object.fromEntries(chosen === undefined ? others : [...others, [id, chosen]]) });
  };
  const text = translate(label);
  switch (control.kind) {
    case 'switch':
      return switchRow(text, value === true, () => choose(value === true ? undefined : true));
    case 'range':
      return rangeRow(text, control, { value: typeof value === 'number' ? value : control.rest, choose });
    case 'choice':
      return choiceRow(text, [{ value: '', text: translate('settings.unchanged') }, ...control.choices.map((one) => ({ value: one.value, text: translate(one.label) }))], { value: String(value ?? ''), choose }); // prettier-ignore
    case 'colour':
      return html`<label class="switch">
        <span>${text}</span>
        <input type="color" .value=${String(value ?? '#000000')} @change=${(event: Event) => choose(valueOf(event))} />
      </label>`;
  }
}

interface Chosen<Value> {
  readonly value: Value;
  readonly choose: (value: AdjustmentValue | undefined) => void;
}

type Range = Extract<Control, { kind: 'range' }>;

function rangeRow(
  label: string,
  { min, max, step, rest, unit }: Range,
  { value, choose }: Chosen<number>,
): TemplateResult {
  const onChange = (event: Event): void => choose(Number(valueOf(event)) === rest ? undefined : Number(valueOf(event)));
  return html`<label class="field">
    <span>${label}: ${value}${unit}</span>
    <input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      aria-valuetext="${value}${unit}"
      .value=${String(value)}
      @input=${onChange}
    />
  </label>`;
}

function choiceRow(
  label: string,
  choices: readonly { value: string; text: string }[],
  { value, choose }: Chosen<string>,
): TemplateResult {
  return html`<label class="field">
    ${label}
    <select @change=${(event: Event) => choose(valueOf(event) || undefined)}>
      ${choices.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.text}</option>`)}
    </select>
  </label>`;
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;
