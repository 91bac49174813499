import { Announcer } from '../../../src/announce/announcer.js';
import { ENGLISH } from '../../../src/i18n/messages.js';
import { translator } from '../../../src/i18n/translator.js';
import { takeFocus } from '../../../src/keys/focus/take-focus.js';
import { Ledger } from '../../../src/ledger/ledger.js';
import { isInSight } from '../../../src/page/kind/modality.js';
import { LivePage } from '../../../src/page/live-page.js';
import { Popups } from '../../../src/popups/popups.js';
import { RepairLoop } from '../../../src/repair/repair-loop.js';
import { dialogName } from '../../../src/rules/popups/dialog-name.js';
import { popupDialog } from '../../../src/rules/popups/popup-dialog.js';
import { frames } from '../../../src/support/timing/frames.js';

/** The test page with popups taken care of. */
export interface PageWithPopups {
  readonly ledger: Ledger;
  /** True while a popup is in sight that keeps focus, as far as the page is told. */
  readonly keeps: () => boolean;
  /** What the live regions hold. */
  readonly said: () => string;
  /** Turns it off and takes everything away. */
  readonly end: () => void;
}

/** Takes care of popups in the document as it stands, with the rules that give them role and name; `mended` in place of what says that these are done. */
export async function startPopups(mended?: () => Promise<void>): Promise<PageWithPopups> {
  const ending = new AbortController();
  const { signal } = ending;
  const rules = [popupDialog, dialogName];
  const page = new LivePage(
    document,
    rules.flatMap((rule) => rule.watches),
  );
  const ledger = new Ledger((edits, write) => page.quietly(edits, write));
  const loop = new RepairLoop({ page, ledger, rules }, signal);
  const host = document.createElement('curb-cut');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const announcer = new Announcer(root, () => 'en');
  loop.scope = 'all';
  await page.start();
  new Popups(
    {
      page,
      ledger,
      announcer,
      translate: translator(ENGLISH, 'en'),
      mended: mended ?? (() => loop.settled()),
      takeFocus: (element) => takeFocus(element, ledger, signal),
    },
    signal,
  );
  return {
    ledger,
    keeps: () => page.all('popup').some((popup) => isInSight(popup)),
    said: () => [...root.querySelectorAll('[aria-live]')].map((region) => region.textContent).join(''),
    end: () => {
      ending.abort();
      loop.scope = 'nothing';
      ledger.undoAll();
      page.stop();
      host.remove();
    },
  };
}

/** Resolves when what happened so far has been drawn, and seen by whoever looks once a frame. */
export const drawn = (count = 4): Promise<void> => frames(count);
