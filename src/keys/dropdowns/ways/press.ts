import type { Dropdown } from '../dropdown.js';
import { isShown } from '../is-shown.js';
import { mouseEvent } from './mouse-event.js';
import { onceStill } from './once-still.js';
import type { Way } from './way.js';

/** Opens as a click does, button down and up, for scripts that do not wait for its end; a second one closes what is still open then. */
export function press({ trigger, panel }: Dropdown): Way {
  return {
    open: () => onceStill(panel, () => strike(trigger)),
    close: () => {
      if (isShown(panel)) onceStill(panel, () => strike(trigger));
    },
  };
}

function strike(trigger: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    trigger.dispatchEvent(mouseEvent(type, init));
  }
  trigger.click();
}
