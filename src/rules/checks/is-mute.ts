import type { Check } from '../rule.js';

/** Whether the author took the element's meaning away: a presentational role counts only where nobody can reach it. */
export const isMute: Check = (element) => {
  const role = element.getAttribute('role')?.trim();
  if (role !== 'none' && role !== 'presentation') return 'no';
  if (element.hasAttribute('disabled')) return 'yes';
  return element.matches('a[href], button, input, select, textarea, [tabindex]') ||
    element.getAttributeNames().some((name) => /^aria-(?!hidden|label)/.test(name))
    ? 'no'
    : 'yes';
};
