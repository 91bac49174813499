/** Lets a test have Chromium collect its garbage: `collect-garbage`, after which what only weak references hold is gone. */
export function memoryCommands() {
  return {
    name: 'memory-commands',
    async executeCommand({ command, session }) {
      if (command !== 'collect-garbage') return;
      const page = session.browser.getPage(session.id);
      const devtools = await page.context().newCDPSession(page);
      try {
        for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
        return true;
      } finally {
        await devtools.detach();
      }
    },
  };
}
