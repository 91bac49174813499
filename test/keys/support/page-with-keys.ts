import { Announcer } from '../../../src/announce/announcer.js';
import { ENGLISH } from '../../../src/i18n/messages.js';
import { translator } from '../../../src/i18n/translator.js';
import { QuickKeys } from '../../../src/keys/quick-keys.js';
import { Ledger } from '../../../src/ledger/ledger.js';
import { LivePage } from '../../../src/page/live-page.js';
import { SettingsStore } from '../../../src/settings/settings-store.js';

/** The test page with quick keys on it. */
export interface PageWithKeys {
  readonly keys: QuickKeys;
  readonly page: LivePage;
  readonly ledger: Ledger;
  readonly store: SettingsStore;
  readonly root: ShadowRoot;
  /** How often the list of keys was asked for. */
  readonly helped: () => number;
  /** Resolves with the next sentence that is announced. */
  readonly spoken: () => Promise<string>;
  /** What the regions hold now. */
  readonly silent: () => boolean;
  /** Turns the keys off and takes everything away. */
  readonly end: () => void;
}

/** Starts quick keys for the document as it stands. */
export async function startQuickKeys(): Promise<PageWithKeys> {
  const ending = new AbortController();
  const page = new LivePage(document);
  const ledger = new Ledger((edits, write) => page.quietly(edits, write));
  const host = document.createElement('curb-cut');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const announcer = new Announcer(root, () => 'en');
  const store = new SettingsStore('curb-cut-test', ending.signal);
  let helped = 0;
  await page.start();
  const onHelp = (): void => {
    helped++;
  };
  const keys = new QuickKeys(
    { store, page, ledger, announcer, root, translate: translator(ENGLISH, 'en'), onHelp },
    ending.signal,
  );
  return {
    keys,
    page,
    ledger,
    store,
    root,
    helped: () => helped,
    spoken: () => nextSentence(root),
    silent: () => sentence(root) === '',
    end: () => {
      ending.abort();
      page.stop();
      store.reset();
      host.remove();
    },
  };
}

function sentence(root: ShadowRoot): string {
  return [...root.querySelectorAll('[aria-live]')].map((region) => region.textContent).join('');
}

function nextSentence(root: ShadowRoot): Promise<string> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!sentence(root)) return;
      observer.disconnect();
      resolve(sentence(root));
    });
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  });
}
