/** Lets a test press many keys in one go: `press-keys` with `payload.keys`, as a keyboard does it, one after the other. */
export function keyCommands() {
  return {
    name: 'key-commands',
    async executeCommand({ command, payload, session }) {
      if (command !== 'press-keys') return;
      const { keyboard } = session.browser.getPage(session.id);
      for (const key of payload.keys) await keyboard.press(key);
      return true;
    },
  };
}
