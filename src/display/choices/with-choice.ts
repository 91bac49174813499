import type { AdjustmentValue, Settings } from '../../settings/settings.js';
import type { Adjustment, Control } from './adjustments.js';
import { bringersWith, insteadKeys } from './brought.js';
import { chosenIn, valid } from './chosen.js';

/**
 * The visitor's choices after this one; `undefined` turns the adjustment off. A choice is stored only where it changes something: to want what
 * profiles bring is no choice, to want something else instead is one, and leaves alone what the visitor had chosen before.
 */
export function withChoice(
  { adjustments, profiles }: Pick<Settings, 'adjustments' | 'profiles'>,
  { id, control }: Adjustment,
  value: AdjustmentValue | undefined,
): Settings['adjustments'] {
  const instead = insteadKeys(bringersWith(profiles), id);
  const keys = instead.length > 0 ? instead : [id];
  const others = Object.fromEntries(Object.entries(adjustments).filter(([key]) => !keys.includes(key)));
  const wanted = valid(value, control);
  const otherwise = (chosenIn({ adjustments: others, profiles, off: false }) as Settings['adjustments'])[id];
  if (wanted === otherwise) return others;
  return { ...others, ...Object.fromEntries(keys.map((key) => [key, wanted ?? offValue(control)])) };
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
