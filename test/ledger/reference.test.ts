import { expect, fixture, html } from '@open-wc/testing';
import { freshId } from '../../src/ledger/reference.js';

describe('freshId', () => {
  it('passes over what a page that was saved with ids of ours has', async () => {
    const page = await fixture(html`<div><p></p></div>`);
    const number = Number(freshId(page).replace('curb-cut-', ''));
    page.firstElementChild!.id = `curb-cut-${number + 1}`;
    expect(freshId(page)).to.equal(`curb-cut-${number + 2}`);
  });
});
