import type { Clue } from '../../clue.js';
import { placeClue } from '../../links/address-clue.js';

/** The title of the dialog that the control says it opens. */
export function opensClue(control: Element): Clue | undefined {
  if (!control.matches('[data-bs-toggle=modal], [data-toggle=modal]')) return undefined;
  const names = ['data-bs-target', 'data-target', 'href'];
  const target = names.map((name) => control.getAttribute(name)).find((value) => value?.startsWith('#'));
  return target && target.length > 1 ? placeClue(control, target.slice(1)) : undefined;
}
