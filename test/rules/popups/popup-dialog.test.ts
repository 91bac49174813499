import { expect } from '@open-wc/testing';
import { Ledger } from '../../../src/ledger/ledger.js';
import { LivePage } from '../../../src/page/live-page.js';
import { RepairLoop } from '../../../src/repair/repair-loop.js';
import { popupDialog } from '../../../src/rules/popups/popup-dialog.js';
import { container } from '../../support/mount.js';

const { element: area, mount } = container();

describe('popup-dialog', () => {
  type Row = [why: string, before: string, after: string];
  const rows: Row[] = [
    ['gives role and state', '<div>Text</div>', '<div role="dialog" aria-modal="true">Text</div>'],
    ['adds what an author left out', '<div role="alertdialog">Text</div>', '<div role="alertdialog" aria-modal="true">Text</div>'],
    ['leaves what an author said', '<div role="dialog" aria-modal="false">Text</div>', '<div role="dialog" aria-modal="false">Text</div>'],
    ['leaves another role', '<div role="region">Text</div>', '<div role="region">Text</div>'],
  ]; // prettier-ignore
  for (const [why, before, after] of rows) {
    it(`${why}, and takes it back when the popup lets go`, async () => {
      const popup = mount(before);
      const ending = new AbortController();
      const page = new LivePage(document, popupDialog.watches);
      const ledger = new Ledger((edits, write) => page.quietly(edits, write));
      const loop = new RepairLoop({ page, ledger, rules: [popupDialog] }, ending.signal);
      await page.start();
      loop.scope = 'all';
      await loop.settled();
      expect(area.innerHTML, 'nobody has called it a popup').to.equal(before);
      page.mark(popup, 'popup');
      page.mark(popup, 'modal');
      await loop.settled();
      expect(area.innerHTML).to.equal(after);
      page.unmark(popup, 'popup');
      page.unmark(popup, 'modal');
      await loop.settled();
      expect(area.innerHTML).to.equal(before);
      ending.abort();
      page.stop();
    });
  }
});
