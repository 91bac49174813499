import type { Dropdown } from './dropdown.js';

/** Patterns whose scripts keep focus and states themselves (APG). */
const PATTERNS = '[role=tree], [role=treegrid], [role=grid], [role=listbox], [role=combobox]';

const CONTROLS = 'input, select, textarea, button, a[href], [role=combobox]';

/** True where the page has made a widget of it that does as it should: its own states, or somebody else who shows the panel. */
export function isWidget({ trigger, panel }: Dropdown): boolean {
  if (panel.closest(PATTERNS) || (!trigger.matches(CONTROLS) && trigger.querySelector(CONTROLS))) return true;
  if (trigger.hasAttribute('aria-haspopup') && panel.hasAttribute('role')) return true;
  return isShownByAnother(trigger, panel);
}

function isShownByAnother(trigger: Element, { id, ownerDocument }: Element): boolean {
  const others = id ? ownerDocument.querySelectorAll(`[aria-controls~="${CSS.escape(id)}"][aria-expanded]`) : [];
  return others.length > 0 && ![...others].includes(trigger);
}
