import { expect, fixture, html } from '@open-wc/testing';
import { inView, type Look } from '../../src/display/effects/colour/in-view.js';
import type { FollowedPage } from '../../src/display/followed-page.js';
import { waitUntil } from '../support/wait-until.js';

describe('inView', () => {
  const page: FollowedPage = { follow: ({ tree }) => tree?.(document) };
  const ending = new AbortController();
  afterEach(() => ending.abort());

  it('looks at what is in the window first, around it while the browser idles, and far away once it comes into view', async () => {
    const box = await fixture<HTMLElement>(html`
      <div>
        <p id="near">Near</p>
        <p hidden id="never">Never</p>
        <p style="margin-block-start: 3000px" id="further">Further</p>
        <p style="margin-block-start: 30000px" id="far">Far</p>
      </div>
    `);
    const looks: string[][] = [];
    const look: Look = function* (elements) {
      const ids: string[] = [];
      for (const element of elements) {
        yield;
        if (box.contains(element)) ids.push(element.id);
      }
      if (ids.length > 0) looks.push(ids.filter((id) => id !== ''));
    };
    await inView(page, look, ending.signal);
    expect(looks).to.deep.equal([['near']]);
    await waitUntil(() => looks.length === 2, 'what is around is not looked at');
    expect(looks[1]).to.deep.equal(['further']);
    box.querySelector('#far')!.scrollIntoView();
    await waitUntil(() => looks.length === 3, 'what comes into view is not looked at');
    expect(looks[2]).to.deep.equal(['far']);
  });
});
