import { PROFILES, type Profile } from '../../settings/profiles.js';
import type { AdjustmentValue } from '../../settings/settings.js';
import { ADJUSTMENTS, type Adjustment, type AdjustmentId, type Chosen, type Control } from './adjustments.js';
import { PRESETS } from './presets.js';
import { systemWishes } from './system.js';

/** A profile, or the device, with what it brings. */
export type Bringer = readonly [name: Profile | 'device', brings: Chosen];

/** Whatever brings something while these profiles are on. */
export function bringersWith(profiles: readonly Profile[]): readonly Bringer[] {
  if (profiles.length === 0) return [];
  const active = PROFILES.filter((one) => profiles.includes(one));
  return [['device', systemWishes()], ...active.map((one): Bringer => [one, PRESETS[one]])];
}

/** What they bring; where two of them differ, the value that changes more, whatever the order in which they were turned on. */
export function broughtBy(bringers: readonly Bringer[]): Chosen {
  const brought: Partial<Record<AdjustmentId, AdjustmentValue>> = {};
  for (const [, brings] of bringers) {
    for (const [id, value] of Object.entries(brings) as [AdjustmentId, AdjustmentValue][]) {
      brought[id] = stronger(brought[id], value, controlOf(id));
    }
  }
  return brought as Chosen;
}

/** Where it is stored what the visitor wants instead of what they bring; so it holds only as long as one of them is there to bring it. */
export function insteadKeys(bringers: readonly Bringer[], id: string): readonly string[] {
  return bringers.filter(([, brings]) => id in brings).map(([name]) => `${name}/${id}`);
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
