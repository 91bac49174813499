import type { Dropdown } from './dropdown.js';

/** The dropdown's trigger; where the page has drawn it anew, the one in its place, which is found as a trigger of its own a little later. */
export function triggerNow({ trigger, panel, holder }: Dropdown): HTMLElement {
  if (trigger.isConnected) return trigger;
  const isSame = (other: HTMLElement): boolean =>
    other.id === trigger.id && other.classList[0] === trigger.classList[0] && !panel.contains(other);
  return [...holder.querySelectorAll<HTMLElement>(trigger.localName)].find(isSame) ?? trigger;
}
