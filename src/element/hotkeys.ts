import { matchesChord } from '../keys/chord.js';

/** Opens and closes the quick menu, and turns the screen-reader profile on. */
export const ON = 'Alt+Digit1';
/** Turns everything off. */
export const OFF = 'Alt+Digit0';

/** What the two chords do. */
export interface HotkeyActions {
  readonly on: () => void;
  readonly off: () => void;
}

/** Listens for the two chords, ahead of the page, until `signal` ends it. */
export function listenForHotkeys(actions: HotkeyActions, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    const action = matchesChord(event, ON) ? actions.on : matchesChord(event, OFF) ? actions.off : undefined;
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
}
