import type { TemplateResult } from 'lit';
import type { Adjustment } from '../../../display/choices/adjustments.js';
import { chosenIn } from '../../../display/choices/chosen.js';
import { withChoice } from '../../../display/choices/with-choice.js';
import type { AdjustmentValue } from '../../../settings/settings.js';
import type { ViewContext } from '../../panel/view.js';
import { switchRow } from '../switch-row.js';
import { choiceRow } from './choice-row.js';
import { colourRow } from './colour-row.js';
import { rangeRow } from './range-row.js';

/** What every control of an adjustment shows and does. */
export interface Row {
  readonly id: string;
  readonly label: string;
  /** The value that takes effect, chosen by the visitor or brought by a profile; `undefined` while the page is as it is. */
  readonly value: AdjustmentValue | undefined;
  readonly choose: (value: AdjustmentValue | undefined) => void;
}

/** The control that fits an adjustment. */
export function adjustmentControl(adjustment: Adjustment, { store, texts }: ViewContext): TemplateResult {
  const { id, label, control } = adjustment;
  const row: Row = {
    id,
    label: texts.translate(label),
    value: (chosenIn(store.settings) as Readonly<Record<string, AdjustmentValue>>)[id],
    choose: (value) => store.update({ adjustments: withChoice(store.settings, adjustment, value), off: false }),
  };
  switch (control.kind) {
    case 'switch':
      return switchRow(row.label, row.value === true, () => row.choose(row.value === true ? undefined : true));
    case 'range':
      return rangeRow(row, control, texts);
    case 'choice':
      return choiceRow(row, control, texts);
    case 'colour':
      return colourRow(row, texts);
  }
}
