import type { Browser, BrowserType, LaunchOptions } from 'playwright-core';
import { PlainError } from '../../scripts/support/plain-error.mjs';

/** A page of a site may ask for something on this machine here: the overlay is served from it. */
const ARGUMENTS = ['--disable-gpu', '--disable-features=LocalNetworkAccessChecks'];

/** Ways to a browser, the one that the owner names first. */
const WAYS: readonly LaunchOptions[] = [
  ...(process.env['CHROME_PATH'] ? [{ executablePath: process.env['CHROME_PATH'] }] : []),
  {},
  { channel: 'chrome' },
  { channel: 'msedge' },
  { executablePath: '/usr/bin/chromium' },
];

/** Starts a Chromium or Chrome without a window. Throws a PlainError that says what to install where that cannot be done. */
export async function startBrowser(): Promise<Browser> {
  const chromium = await playwright();
  for (const way of WAYS) {
    const browser = await chromium.launch({ ...way, args: ARGUMENTS }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new PlainError('No browser starts: install Chrome, or set CHROME_PATH to a Chromium.');
}

/** Only those who run a command that needs a browser need to have it installed. */
async function playwright(): Promise<BrowserType> {
  try {
    return (await import('playwright-core')).chromium;
  } catch (error) {
    throw new PlainError('A browser is driven by playwright-core: npm install playwright-core, then try again.', {
      cause: error,
    });
  }
}
