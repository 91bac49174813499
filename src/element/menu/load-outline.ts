import { warnOnce } from '../../support/warn.js';
import type { outlineOf } from './outline.js';

/** Loads what reads the page for the menu: it is drawn without. Answers with nothing where it cannot be loaded. */
export async function loadOutline(): Promise<typeof outlineOf | undefined> {
  try {
    return (await import('./outline.js')).outlineOf;
  } catch (error) {
    warnOnce('what the page has could not be listed in the menu.', error);
    return undefined;
  }
}
