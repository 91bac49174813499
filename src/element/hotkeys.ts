import { matchesChord } from '../keys/chord.js';
import { isTyping } from '../keys/typing.js';
import { frameDocument } from '../support/elements/frame-document.js';

/** Opens and closes the quick menu, and turns the screen-reader profile on. */
export const ON = 'Alt+Digit1';
/** Turns everything off. */
export const OFF = 'Alt+Digit0';

/** What the two chords do. */
export interface HotkeyActions {
  /** Alt is down: it begins both chords, but also other shortcuts. */
  readonly prepare: () => void;
  readonly on: () => void;
  readonly off: () => void;
}

/** Listens for the two chords, ahead of the page and wherever focus goes in it, until `signal` ends it. */
export function listenForHotkeys(actions: HotkeyActions, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    // While typing, people hold Alt for letters that have no key of their own.
    if (event.key === 'Alt' && !event.repeat && !isTyping(event)) actions.prepare();
    const action = matchesChord(event, ON) ? actions.on : matchesChord(event, OFF) ? actions.off : undefined;
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  // A frame becomes the active element only after this event.
  const onBlur = ({ target }: Event): void => void setTimeout(() => listenInFrame(target as Window));
  listenIn(window);

  /** The same functions each time: adding them again has no effect, except in a frame whose document was written anew, which has lost them. */
  function listenIn(view: Window): void {
    view.addEventListener('keydown', onKey, { capture: true, signal });
    view.addEventListener('blur', onBlur, { signal });
  }

  /** A frame of the same origin has a window of its own, whose keys do not reach ours. */
  function listenInFrame({ document }: Window): void {
    const inner = frameDocument(document.activeElement)?.defaultView;
    if (inner) listenIn(inner);
  }
}
