import type { AdjustmentValue, Settings } from '../../settings/settings.js';
import { ADJUSTMENTS, type AdjustmentId, type Chosen, type Control } from './adjustments.js';
import { bringersWith, broughtBy, insteadKeys } from './brought.js';

/**
 * What takes effect: the visitor's own choices, which override what active profiles and the device bring. Stored values are clamped to their
 * limits, so that none can make a page unusable. When a profile is turned off, the visitor's own choices stay, and what was chosen instead of
 * something that it brings goes with it.
 */
export function chosenIn({ adjustments, profiles, off }: Pick<Settings, 'adjustments' | 'profiles' | 'off'>): Chosen {
  if (off) return {};
  const bringers = bringersWith(profiles);
  const brought: Stored = broughtBy(bringers);
  return Object.fromEntries(
    ADJUSTMENTS.flatMap(({ id, control }) => {
      const own = [...insteadKeys(bringers, id), id].map((key) => adjustments[key]).find((one) => one !== undefined);
      const value = valid(own, control) ?? (own === undefined ? brought[id] : undefined);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** The value as it may take effect; `undefined` where it is invalid, or the one at which nothing changes. */
export function valid(value: unknown, control: Control): AdjustmentValue | undefined {
  switch (control.kind) {
    case 'switch':
      return value === true ? true : undefined;
    case 'range':
      return typeof value === 'number' ? withinRange(value, control) : undefined;
    case 'choice':
      return control.choices.find((choice) => choice.value === value)?.value;
    case 'colour':
      return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : undefined;
  }
}

type Stored = Readonly<Partial<Record<AdjustmentId, AdjustmentValue>>>;
type Range = Extract<Control, { kind: 'range' }>;

function withinRange(value: number, { min, max, step, rest }: Range): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  const steps = Math.round((Math.min(max, Math.max(min, value)) - min) / step);
  // Steps of a tenth add up to numbers such as 1.2000000000000002.
  const clean = Number((min + steps * step).toFixed(4));
  return clean === rest ? undefined : clean;
}
