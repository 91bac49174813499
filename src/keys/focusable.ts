/** Selects what takes focus by itself or by its author's will, hidden or not. */
export const FOCUSABLE =
  'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable]';
