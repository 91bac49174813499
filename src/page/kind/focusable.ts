/** Selects what takes focus by itself or by its author's will, hidden or not; frames are a matter of what is in them. */
export const FOCUSABLE =
  'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], ' +
  '[contenteditable]:not([contenteditable=false])';
