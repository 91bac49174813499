import { matchesChord } from '../keys/chord.js';
import { isTyping } from '../keys/typing.js';
import { frameDocument } from '../page/tree/composed-tree.js';

/** Opens and closes the quick menu, and turns the screen-reader profile on. */
export const ON = 'Alt+Digit1';
/** Turns everything off. */
export const OFF = 'Alt+Digit0';

/** What the two chords do. */
export interface HotkeyActions {
  /** The first key of both chords is down, which is that of other shortcuts as well. */
  readonly prepare: () => void;
  readonly on: () => void;
  readonly off: () => void;
}

/** Listens for the two chords, ahead of the page and wherever focus goes in it, until `signal` ends it. */
export function listenForHotkeys(actions: HotkeyActions, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    // Whoever writes holds Alt for letters that have no key of their own.
    if (event.key === 'Alt' && !event.repeat && !isTyping(event)) actions.prepare();
    const action = matchesChord(event, ON) ? actions.on : matchesChord(event, OFF) ? actions.off : undefined;
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  const heard = new WeakSet<Document>();
  listenIn(window);

  /** A frame of the same origin has a window of its own, in which ours hears nothing. */
  function listenIn(view: Window): void {
    if (heard.has(view.document)) return;
    heard.add(view.document);
    view.addEventListener('keydown', onKey, { capture: true, signal });
    const onLeave = (): void => {
      const inner = frameDocument(view.document.activeElement)?.defaultView;
      if (inner) listenIn(inner);
    };
    // Only after the event does the frame count as active.
    view.addEventListener('blur', () => setTimeout(onLeave), { signal });
  }
}
