import { expect } from '@open-wc/testing';
import { pressSpace } from '../../../src/rules/controls/press-space.js';
import { press } from '../../support/keys.js';
import { mending } from '../../support/mending.js';

const LINK =
  '<a href="javascript:void 0" role="button" onclick="this.dataset.n = 1 + Number(this.dataset.n ?? 0)">Continue</a>';

describe('press-space', () => {
  for (const [where, markup] of [
    ['in the page', LINK],
    ['inside an open shadow root', `<div><template shadowrootmode="open">${LINK}</template></div>`],
  ] as const) {
    it(`clicks a link that is called a button, once for each press, ${where}`, async () => {
      const page = await mending(markup, { rules: [pressSpace] });
      const link = (page.body.firstElementChild!.shadowRoot ?? page.body).querySelector('a')!;
      link.focus();
      await press('Space', 'Enter');
      expect(link.dataset['n']).to.equal('2');
      page.undo();
      await press('Space');
      expect(link.dataset['n']).to.equal('2');
      page.end();
    });
  }

  it('mends what is added later', async () => {
    const page = await mending('<main></main>', { rules: [pressSpace] });
    page.body.firstElementChild!.setHTMLUnsafe(LINK);
    await page.settled();
    expect(page.repairs).to.have.length(2);
    page.end();
  });

  for (const [why, markup] of [
    ['leaves links', '<a href="#x">Continue</a>'],
    ['leaves a link with another role', '<a href="#x" role="tab">Continue</a>'],
    ['is unsure of a link that answers keys', '<a href="#x" role="button" onkeydown="go()">Continue</a>'],
  ] as const) {
    it(why, async () => {
      const page = await mending(markup, { rules: [pressSpace] });
      expect(page.repairs).to.deep.equal([]);
      page.end();
    });
  }
});
