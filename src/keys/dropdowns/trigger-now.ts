import type { Dropdown } from './dropdown.js';

/** The dropdown's trigger; where the page has drawn it anew, the one in its place, which is found as a trigger of its own a little later. */
export function triggerNow({ trigger, panel, holder }: Dropdown): HTMLElement {
  if (trigger.isConnected) return trigger;
  const others = holder.querySelectorAll<HTMLElement>(trigger.localName);
  return [...others].find((other) => isSame(other, trigger) && !panel.contains(other)) ?? trigger;
}

/** It will be pressed: what only looks alike, as buttons of one class do, may do something else. */
function isSame(other: HTMLElement, trigger: HTMLElement): boolean {
  if (trigger.id || other.id) return other.id === trigger.id;
  return other.classList[0] === trigger.classList[0] && other.textContent.trim() === trigger.textContent.trim();
}
