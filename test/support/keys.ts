import { executeServerCommand, sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other, as a keyboard does: 'Tab', 'h', 'Shift+Tab', 'Alt+Digit1'. */
export async function press(...chords: string[]): Promise<void> {
  for (const chord of chords) await sendKeys({ press: chord });
}

/** Presses many keys in one go, with no look at the page in between. */
export async function pressAll(keys: readonly string[]): Promise<void> {
  await executeServerCommand('press-keys', { keys });
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
