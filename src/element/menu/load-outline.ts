import { warnOnce } from '../../support/warn.js';
import type { outlineOf } from './outline.js';

/** Loads what reads the page for the menu, which is drawn without it first. Answers with `undefined` where that cannot be loaded. */
export async function loadOutline(): Promise<typeof outlineOf | undefined> {
  try {
    return (await import('./outline.js')).outlineOf;
  } catch (error) {
    warnOnce('what the page has could not be listed in the menu.', error);
    return undefined;
  }
}
