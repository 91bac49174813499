import { composedContains } from '../../page/tree/composed-tree.js';
import { Stillness } from '../../page/stillness.js';
import { elementOf } from '../../support/events/element-of.js';
import { isAbout } from '../is-about.js';
import { lookOn, type Wait } from '../look-on.js';

/** Told of a press of which nothing has come; `isClicked` says whether it has clicked the trigger. */
type Tell = (isClicked: boolean) => void;

/**
 * Begins to look, before the page hears of a press on the first of these parts of a dropdown, and calls `tell` where nothing has come of it after a while:
 * some scripts take every key for themselves, some say that their menu is opened by a press and open it for the mouse alone.
 */
export function whenUnanswered(parts: readonly [HTMLElement, ...Element[]], wait: Wait, tell: Tell): void {
  const [trigger] = parts;
  const { location } = trigger.ownerDocument;
  const view = viewAt(location);
  const stillness = new Stillness(trigger, { clicks: false, counts: (changed) => isAbout(changed, parts) });
  let isClicked = false;
  const onClick = (event: Event): void => {
    const clicked = elementOf(event);
    isClicked ||= clicked !== null && composedContains(trigger, clicked);
  };
  const looking = lookOn(stillness, wait, (isStill) => {
    if (isStill && viewAt(location) === view) tell(isClicked);
  });
  trigger.ownerDocument.addEventListener('click', onClick, { capture: true, signal: looking });
}

/** What an address shows: other scripts than its server may answer "#/fees", but no other fragment is more than a place. */
const viewAt = ({ pathname, search, hash }: Location): string => pathname + search + (/^#!?\//.test(hash) ? hash : '');
