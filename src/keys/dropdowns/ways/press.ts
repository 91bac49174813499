import { closeSign } from '../../../page/kind/close-control.js';
import { leadsAway } from '../../../page/kind/leads-away.js';
import type { Dropdown } from '../dropdown.js';
import { isShown } from '../is-shown.js';
import { onceStill } from './once-still.js';
import { strike } from './strike.js';
import type { Way } from './way.js';

/**
 * Opens as a click does, button down and up, for scripts that do not wait for its end; what is still open then is closed by its own
 * cross, as drawers have, or else by a second click, unless that leads elsewhere. Nothing is pressed any more once the signal has ended it.
 * What is clicked is the trigger, or a part of it.
 */
export function press(dropdown: Dropdown, signal: AbortSignal, hit = dropdown.trigger): Way {
  const { panel } = dropdown;
  let callOff = (): boolean => false;
  return {
    open: () => {
      callOff = onceStill(panel, () => {
        if (!signal.aborted) strike(hit);
      });
    },
    close: () => {
      // What has not been pressed yet need not be pressed again.
      if (!callOff() && isShown(panel)) pressAgain(dropdown, signal, hit);
    },
  };
}

/** Closes once the panel is still, unless somebody has closed it by then; at once where all ends. */
function pressAgain({ trigger, panel }: Dropdown, signal: AbortSignal, hit: HTMLElement): void {
  // What has been sent away is out of sight by the time it is still.
  const closer = closeSign(panel) ?? (leadsAway(trigger) ? undefined : hit);
  if (!closer) return;
  if (signal.aborted) {
    strike(closer);
    return;
  }
  const waiting = new AbortController();
  const callOff = onceStill(panel, () => {
    waiting.abort();
    if (!isGone(panel)) strike(closer);
  });
  const whileWaiting = { signal: waiting.signal, capture: true };
  const onPress = (): void => {
    if (callOff()) waiting.abort();
  };
  const onEnd = (): void => {
    waiting.abort();
    if (callOff() && !isGone(panel)) strike(closer);
  };
  trigger.addEventListener('click', onPress, whileWaiting);
  signal.addEventListener('abort', onEnd, whileWaiting);
}

/** Folded, faded, put aside or taken out by the page; that it is kept out of sight by us, as what is closed, does not count. */
function isGone(panel: HTMLElement): boolean {
  const { width, height, left, right } = panel.getBoundingClientRect();
  const isFolded = Math.min(width, height) < 2 && getComputedStyle(panel).overflow !== 'visible';
  const isAside = right <= 0 || left >= (panel.ownerDocument.defaultView ?? window).innerWidth;
  return isFolded || isAside || !panel.checkVisibility({ opacityProperty: true });
}
