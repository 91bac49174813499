import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { apt } from './apt.mjs';
import { main } from './main.mjs';
import { PlainError } from './plain-error.mjs';
import { run } from './run.mjs';

const WINDOWLESS = 'chromium-headless-shell';
const programs = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser', WINDOWLESS];
const places = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/bin',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
  'C:\\Program Files\\Google\\Chrome\\Application',
];
const spellings = { darwin: ['Google Chrome', 'Chromium'], win32: ['chrome.exe'] }[process.platform] ?? programs;

/** How every runner starts the browser: without services that would reach for the network or a graphics card. */
export const launchArguments = ['--disable-gpu', '--disable-quic', '--disable-sync', '--disable-component-update'];

/** Finds a Chromium or Chrome that starts: the one CHROME_PATH names, one of the system, or Playwright's own. */
export async function findBrowser() {
  if (process.env.CHROME_PATH) return starts(process.env.CHROME_PATH) ? process.env.CHROME_PATH : undefined;
  return [...spellings.flatMap(placesOf), await playwrightsOwn()].find(isBrowser);
}

/** Finds a browser for what asks for no window: the engine alone, where it is installed, does the same for half of the work. */
export async function ensureWindowless() {
  return (!process.env.CHROME_PATH && placesOf(WINDOWLESS).find(isBrowser)) || ensureBrowser();
}

/** Finds a browser, or installs one and says each step aloud; throws a PlainError when nothing worked. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (process.env.CHROME_PATH) {
    throw new PlainError(`CHROME_PATH names ${process.env.CHROME_PATH}, which does not start as a browser.`);
  }
  for (const { sentence, install, applies } of waysToInstall()) {
    if (!(await applies())) continue;
    console.log(sentence);
    await install();
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new PlainError('No browser was found and none could be installed: set CHROME_PATH to a Chromium or Chrome.');
}

function waysToInstall() {
  const isRoot = () => process.getuid?.() === 0;
  return [
    {
      sentence: 'No browser found: downloading Chromium with Playwright.',
      applies: () => true,
      install: () => run('playwright', ['install', 'chromium']),
    },
    {
      sentence: "Playwright's Chromium does not start: installing the system libraries that it needs.",
      applies: async () => isRoot() && existsSync(await playwrightsOwn()),
      install: () => run('playwright', ['install-deps', 'chromium']),
    },
    {
      sentence: "Still no browser: installing Chromium with the system's package manager.",
      applies: isRoot,
      install: () => apt(['chromium', 'fonts-liberation']),
    },
  ];
}

const placesOf = (name) => places.map((place) => join(place, name));
const isBrowser = (path) => existsSync(path) && starts(path);

/** A browser that lacks a library, or a placeholder that only points to a shop, fails here and not in the middle of a run. */
function starts(path) {
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

await main(import.meta, async () => console.log(await ensureBrowser()));
