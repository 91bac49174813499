import { loadReasons } from '../../i18n/load-reasons.js';
import type { Retell } from '../../i18n/retell.js';
import { warnOnce } from '../../support/warn.js';

/** What retells reasons in the language of this tag; sentences that cannot be loaded are said in English. */
export async function retellIn(language: string): Promise<Retell> {
  try {
    return await loadReasons(language);
  } catch (error) {
    warnOnce('sentences of the list of changes could not be loaded.', error);
    return () => undefined;
  }
}
