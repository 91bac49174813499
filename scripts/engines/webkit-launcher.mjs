import { startDisplay } from './display.mjs';
import { WebDriver } from './web-driver.mjs';
import { webDriverPage } from './web-driver-page.mjs';

/**
 * Lets the test runner drive WebKitGTK's MiniBrowser. The runner knows three types of launchers and none of ours, so it poses as
 * Playwright's, whose commands ask the least. Every file has a browser of its own: in a second page of one window `:focus-visible`
 * matches nothing after Tab.
 */
export function webkitLauncher(programs) {
  const sessions = new Map();
  let display;
  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      display ??= await startDisplay();
      const session = await startMiniBrowser(programs, display);
      sessions.set(id, { session, page: webDriverPage(session, 'WebKit') });
      await sessions.get(id).page.setViewportSize({ width: 800, height: 600 });
      await session.call('POST', '/url', { url });
    },
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => sessions.get(id).session.call('GET', '/url'),
    getPage: (id) => sessions.get(id).page,
    async stopSession(id) {
      const { session } = sessions.get(id);
      sessions.delete(id);
      await session.end();
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no debug sessions here.')),
    async stop() {
      await Promise.all([...sessions.values()].map(({ session }) => session.end()));
      display?.end();
    },
  };
}

/** Starts a MiniBrowser for a moment and asks for its version. */
export async function miniBrowserVersion(programs) {
  const display = await startDisplay();
  try {
    const session = await startMiniBrowser(programs, display);
    await session.end();
    return session.capabilities.browserVersion;
  } finally {
    display.end();
  }
}

function startMiniBrowser({ driver, browser }, display) {
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  return WebDriver.start(driver, capabilities, { ...quietDisplay, DISPLAY: display.name });
}

/** No graphics card, no session bus. */
const quietDisplay = { LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11', WAYLAND_DISPLAY: '', NO_AT_BRIDGE: '1' };
