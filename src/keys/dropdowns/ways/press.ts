import type { Dropdown } from '../dropdown.js';
import { isShown } from '../is-shown.js';
import type { Way } from './way.js';

/** Opens as a click does, button down and up, for scripts that do not wait for its end; a second one closes what is still open then. */
export function press({ trigger, panel }: Dropdown): Way {
  return {
    open: () => strike(trigger),
    close: () => {
      if (isShown(panel)) strike(trigger);
    },
  };
}

function strike(trigger: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true, pointerType: 'mouse' };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    trigger.dispatchEvent(new Kind(type, init));
  }
  trigger.click();
}
