import type { AdjustmentValue, Settings } from '../../settings/settings.js';
import type { Adjustment, Control } from './adjustments.js';
import { broughtBy, valid } from './chosen.js';

/**
 * The visitor's own choices with this one among them; `undefined` turns the adjustment off. What a profile brings anyway is not kept;
 * what a profile brings and the visitor does not want is.
 */
export function withChoice(
  { adjustments, profiles }: Pick<Settings, 'adjustments' | 'profiles'>,
  { id, control }: Adjustment,
  value: AdjustmentValue | undefined,
): Settings['adjustments'] {
  const others = Object.entries(adjustments).filter(([other]) => other !== id);
  const wanted = valid(value, control);
  const brought = (broughtBy(profiles) as Settings['adjustments'])[id];
  if (wanted !== brought) others.push([id, wanted ?? offValue(control)]);
  return Object.fromEntries(others);
}

/** Stands for "not this", over whatever a profile brings. */
function offValue(control: Control): AdjustmentValue {
  switch (control.kind) {
    case 'switch':
      return false;
    case 'range':
      return control.rest;
    case 'choice':
    case 'colour':
      return '';
  }
}
