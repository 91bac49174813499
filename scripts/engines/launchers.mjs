import { chromiumLauncher } from './chromium-launcher.mjs';
import { firefoxLauncher } from './firefox-launcher.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** How the test runner starts each engine, given its programs. */
export const launchers = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitLauncher };
