import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../support/browser.mjs';
import { miniBrowserVersion } from './webkit-launcher.mjs';

/**
 * The engines that the suite runs in: how each is called, which packages of Debian bring it, and `find`, which resolves to the programs and
 * their version, or to `undefined` where one is missing or does not start.
 */
export const engines = {
  chromium: {
    title: 'Chromium',
    packages: ['chromium', 'fonts-liberation'],
    find: async () => withVersion(await findBrowser()),
  },
  firefox: {
    title: 'Firefox',
    packages: ['firefox-esr', 'fonts-liberation'],
    find: () => withVersion([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(isThere)),
  },
  webkit: {
    title: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'],
    async find() {
      const programs = { driver: '/usr/bin/WebKitWebDriver', browser: miniBrowser() };
      if (![programs.driver, programs.browser, '/usr/bin/Xvfb'].every(isThere)) return;
      const version = await miniBrowserVersion(programs).catch(() => undefined);
      return version && { ...programs, version };
    },
  },
};

const isThere = (path) => path !== undefined && existsSync(path);

/** Debian keeps it in a folder that is named after the machine and the version of the library. */
function miniBrowser() {
  const places = process.arch === 'arm64' ? '/usr/lib/aarch64-linux-gnu' : '/usr/lib/x86_64-linux-gnu';
  return ['4.1', '4.0', '6.0'].map((version) => `${places}/webkit2gtk-${version}/MiniBrowser`).find(isThere);
}

function withVersion(browser) {
  const said = browser && spawnSync(browser, ['--version'], { timeout: 20_000, encoding: 'utf8' }).stdout;
  const version = /\d+(?:\.\d+)+/.exec(said ?? '')?.[0];
  return version && { browser, version };
}
