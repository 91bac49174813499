import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How each browser is started with a window that Orca can read, on a desktop, at an address. */
export const browsers = {
  firefox(desktop, program, address) {
    const profile = folder(desktop, 'firefox');
    writeFileSync(join(profile, 'user.js'), preferences.map(([name, value]) => line(name, value)).join(''));
    desktop.start(program, ['--no-remote', '--profile', profile, '--new-window', address]);
  },
  chromium(desktop, program, address) {
    const profile = folder(desktop, 'chromium');
    // Chromium's own sandbox refuses to work for root.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    desktop.start(program, [...asRoot, ...flags, `--user-data-dir=${profile}`, address]);
  },
};

function folder(desktop, name) {
  const path = join(desktop.home, name);
  mkdirSync(path);
  return path;
}

const line = (name, value) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`;

const flags = [
  '--force-renderer-accessibility',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-breakpad',
  '--disable-features=Translate',
  '--password-store=basic',
  '--window-size=1200,900',
];

/** No page but ours, no question, nothing fetched. */
const preferences = [
  ['accessibility.force_disabled', -1],
  ['accessibility.warn_on_browsewithcaret', false],
  ['app.normandy.enabled', false],
  ['app.update.enabled', false],
  ['browser.aboutwelcome.enabled', false],
  ['browser.newtabpage.enabled', false],
  ['browser.shell.checkDefaultBrowser', false],
  ['browser.startup.homepage_override.mstone', 'ignore'],
  ['browser.startup.page', 0],
  ['browser.tabs.warnOnClose', false],
  ['browser.translations.enable', false],
  ['browser.urlbar.suggest.searches', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['datareporting.policy.firstRunURL', ''],
  ['extensions.getAddons.cache.enabled', false],
  ['network.captive-portal-service.enabled', false],
  ['network.connectivity-service.enabled', false],
  ['services.settings.server', 'data:,'],
  ['startup.homepage_welcome_url', 'about:blank'],
  ['termsofuse.bypassNotification', true],
  ['toolkit.telemetry.reportingpolicy.firstRun', false],
];
