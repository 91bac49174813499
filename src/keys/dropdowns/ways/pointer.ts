import type { Dropdown } from '../dropdown.js';
import type { Way } from './way.js';

/** Opens as a pointer does that comes to rest on the trigger, for scripts that listen for one. */
export function pointer({ holder, trigger }: Dropdown): Way {
  return {
    open: () => send(['pointerover', 'mouseover'], ['pointerenter', 'mouseenter']),
    close: () => send(['pointerout', 'mouseout'], ['pointerleave', 'mouseleave']),
  };
  function send(bubbling: readonly string[], own: readonly string[]): void {
    for (const type of bubbling) trigger.dispatchEvent(eventOf(type, true));
    for (const element of new Set<Element>([holder, trigger]))
      for (const type of own) element.dispatchEvent(eventOf(type, false));
  }
}

function eventOf(type: string, bubbles: boolean): Event {
  return type.startsWith('pointer')
    ? new PointerEvent(type, { bubbles, composed: bubbles, pointerType: 'mouse' })
    : new MouseEvent(type, { bubbles, composed: bubbles });
}
