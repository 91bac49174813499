import { Stillness } from '../../page/stillness.js';
import { composedContains, composedParent } from '../../page/tree/composed-tree.js';
import { isAbout } from '../is-about.js';
import { lookOn } from '../look-on.js';

/** How long the page may take to answer a key, in milliseconds: some do as it comes up, or a little later. */
const ANSWERS_MS = 300;

/** How far around an element what it opens may lie, in levels. */
const LEVELS = 3;

/** Begins to look before the page hears of a key, keeps the browser from answering it, and tells once whether the page has. */
export function whenSettled(
  { event, target, signal }: { readonly event: KeyboardEvent; readonly target: Element; readonly signal: AbortSignal },
  tell: (isAnswered: boolean) => void,
): void {
  const near = surroundings(target);
  const stillness = new Stillness(target, {
    // A clock beside it goes on by itself.
    counts: (changed, isText) => isAbout(changed, [target]) || (!isText && composedContains(near, changed)),
  });
  let isLeftToUs = false;
  const onBack = (back: Event): void => {
    if (back !== event || event.defaultPrevented) return;
    isLeftToUs = true;
    // Space would scroll.
    event.preventDefault();
  };
  const looking = lookOn(stillness, { patience: ANSWERS_MS, signal }, (isStill) => tell(!isStill || !isLeftToUs));
  // Where everybody else's listeners have had their say.
  target.ownerDocument.defaultView?.addEventListener('keydown', onBack, { signal: looking });
}

/** Within the page: what is around all of it has something to do with anything. */
function surroundings(element: Element): Element {
  let around = element;
  for (let level = 0; level < LEVELS; level++) {
    const parent = composedParent(around);
    if (!parent || parent.matches('body, html')) break;
    around = parent;
  }
  return around;
}
