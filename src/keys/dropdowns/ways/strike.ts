import { mouseEvent } from './mouse-event.js';

/** Clicks as a mouse does, button down and up. */
export function strike(element: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    element.dispatchEvent(mouseEvent(type, init));
  }
  element.click();
}
