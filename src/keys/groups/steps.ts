import type { Group } from './composites.js';
import { beginsRight } from './row-order.js';

/** The member to which a key leads from this one, round the ends; nothing for keys that lead nowhere. */
export function stepTo(key: string, from: HTMLElement, { members, axis }: Group): HTMLElement | undefined {
  const at = members.indexOf(from);
  if (key === 'Home') return members[0];
  if (key === 'End') return members.at(-1);
  const step = stepsOf(axis, beginsRight(members) ?? getComputedStyle(from).direction === 'rtl')[key];
  return step === undefined ? undefined : members.at((at + step) % members.length);
}

function stepsOf(axis: Group['axis'], rightToLeft: boolean): Readonly<Record<string, number>> {
  const onward = rightToLeft ? -1 : 1;
  const across = { ArrowRight: onward, ArrowLeft: -onward };
  const along = { ArrowDown: 1, ArrowUp: -1 };
  if (axis === 'both') return { ...across, ...along };
  return axis === 'horizontal' ? across : along;
}
