import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * Opens an empty page in a headless Chromium with a software WebGL.
 * The browser is `CHROME_PATH`, else the system's Chromium or Chrome, else the one Playwright has installed.
 */
export async function openPage() {
  const executablePath = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic'],
  });
  const page = await browser.newPage();
  return { page, close: () => browser.close() };
}
