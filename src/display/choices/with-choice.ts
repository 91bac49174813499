import type { AdjustmentValue, Settings } from '../../settings/settings.js';
import type { Adjustment, Control } from './adjustments.js';
import { broughtBy, valid } from './chosen.js';

/**
 * The visitor's own choices after this one; `undefined` turns the adjustment off. A choice is stored only where it differs from what the
 * profiles bring: to want something that they bring is no choice, to refuse it is one.
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
