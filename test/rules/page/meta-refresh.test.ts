import { expect } from '@open-wc/testing';
import { metaRefresh } from '../../../src/rules/page/meta-refresh.js';
import { mending } from '../../support/mending.js';

describe('meta-refresh', () => {
  it('calls a reload off, and starts it anew when that is undone', async () => {
    const page = await mending('<p>Text</p>', {
      rules: [metaRefresh],
      head: '<meta http-equiv="refresh" content="1">',
    });
    const view = page.document.defaultView!;
    const first = page.document;
    await new Promise((done) => setTimeout(done, 1500));
    expect(view.document).to.equal(first);
    page.undo();
    await new Promise((done) => view.frameElement!.addEventListener('load', done, { once: true }));
    expect(view.frameElement!.isConnected).to.be.true;
    page.end();
  });

  for (const [why, content] of [
    ['leaves a redirect at once', '0; url=#x'],
    ['leaves what is more than a day away', '90000'],
    ['leaves what is no delay', 'soon'],
    ['is unsure of what browsers cannot read', '5: url=#x'],
  ] as const) {
    it(why, async () => {
      const page = await mending('', { rules: [metaRefresh], head: `<meta http-equiv="x" content="${content}">` });
      const meta = page.document.querySelector('meta')!;
      meta.httpEquiv = 'refresh';
      await page.settled();
      expect(page.repairs).to.deep.equal([]);
      page.end();
    });
  }

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('', {
      rules: [metaRefresh],
      head: '<meta http-equiv="refresh" content="90">',
      scope: 'certain',
    });
    expect(page.repairs).to.deep.equal([]);
    page.end();
  });
});
