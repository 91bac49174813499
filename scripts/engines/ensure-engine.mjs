import { apt, canApt } from '../support/apt.mjs';
import { ensureBrowser } from '../support/browser.mjs';
import { PlainError } from '../support/plain-error.mjs';
import { engines } from './engines.mjs';

/** Finds an engine, or installs it with the system's package manager and says so; throws a PlainError where that is not possible. */
export async function ensureEngine(name) {
  const { title, packages, find } = engines[name];
  if (name === 'chromium') await ensureBrowser();
  const found = await find();
  if (found) return found;
  if (canApt()) {
    console.log(`${title} is missing: installing ${packages.join(', ')} with apt-get.`);
    await apt(packages);
    const installed = await find();
    if (installed) return installed;
  }
  throw new PlainError(`${title} was not found and could not be installed: it comes with ${packages.join(', ')}.`);
}
