import { isComposing } from '../support/events/is-composing.js';

/** True for a press that nobody has answered yet, without any modifier, outside of text composition. */
export function isPlainPress(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  return !event.defaultPrevented && !isComposing(event) && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
