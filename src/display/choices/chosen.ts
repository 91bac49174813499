import { PROFILES, type Profile } from '../../settings/profiles.js';
import type { AdjustmentValue, Settings } from '../../settings/settings.js';
import { ADJUSTMENTS, type Adjustment, type AdjustmentId, type Chosen, type Control } from './adjustments.js';
import { PRESETS } from './presets.js';
import { systemWishes } from './system.js';

/**
 * What takes effect: the visitor's own choices, which override what active profiles and the device bring. Stored values are clamped to their
 * limits, so that none can make a page unusable. When a profile is turned off, the visitor's own choices stay.
 */
export function chosenIn(settings: Pick<Settings, 'adjustments' | 'profiles' | 'off'>): Chosen {
  if (settings.off) return {};
  const brought: Stored = broughtBy(settings.profiles);
  return Object.fromEntries(
    ADJUSTMENTS.flatMap(({ id, control }) => {
      const own = settings.adjustments[id];
      const value = valid(own, control) ?? (own === undefined ? brought[id] : undefined);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** What the profiles bring; where two of them differ, the value that changes more, whatever the order in which they were turned on. */
export function broughtBy(profiles: readonly Profile[]): Chosen {
  if (profiles.length === 0) return {};
  const brought: Partial<Record<AdjustmentId, AdjustmentValue>> = { ...systemWishes() };
  for (const profile of PROFILES.filter((one) => profiles.includes(one))) {
    for (const [id, value] of Object.entries(PRESETS[profile]) as [AdjustmentId, AdjustmentValue][]) {
      brought[id] = stronger(brought[id], value, controlOf(id));
    }
  }
  return brought as Chosen;
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

function stronger(one: AdjustmentValue | undefined, other: AdjustmentValue, control: Control): AdjustmentValue {
  if (one === undefined) return other;
  if (control.kind !== 'range' || typeof one !== 'number' || typeof other !== 'number') return one;
  return Math.abs(other - control.rest) > Math.abs(one - control.rest) ? other : one;
}

function controlOf(id: AdjustmentId): Control {
  const table: readonly Adjustment[] = ADJUSTMENTS;
  return table.find((adjustment) => adjustment.id === id)?.control ?? { kind: 'switch' };
}
