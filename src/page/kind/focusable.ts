/** Selects elements that are focusable natively or by their author's attributes, hidden or not; frames are left out, for focus goes to what is in them. */
export const FOCUSABLE =
  'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], ' +
  '[contenteditable]:not([contenteditable=false])';
