import { executeServerCommand, sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other, as a keyboard does: 'Tab', 'h', 'Shift+Tab', 'Alt+Digit1'. */
export async function press(...chords: string[]): Promise<void> {
  for (const chord of chords) await sendKeys({ press: chord });
}

/** Keys that a command presses: it must be done in 20 seconds, on the slowest machine as well. */
const AT_ONCE = 16;

/** Presses many keys in one go, with no look at the page in between. */
export async function pressAll(keys: readonly string[]): Promise<void> {
  for (let i = 0; i < keys.length; i += AT_ONCE) {
    await executeServerCommand('press-keys', { keys: keys.slice(i, i + AT_ONCE) });
  }
}

/** The element that has focus, looked for inside open shadow roots and same-origin frames. */
export function focused(): Element | null {
  let active = document.activeElement;
  for (;;) {
    const scope = active instanceof HTMLIFrameElement ? active.contentDocument : active?.shadowRoot;
    if (!scope?.activeElement) return active;
    active = scope.activeElement;
  }
}
