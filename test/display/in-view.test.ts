import { expect, fixture, html } from '@open-wc/testing';
import { inView, type Look } from '../../src/display/effects/colour/in-view.js';
import type { FollowedPage } from '../../src/display/followed-page.js';

describe('inView', () => {
  const page: FollowedPage = { follow: ({ tree }) => tree?.(document) };
  const ending = new AbortController();
  afterEach(() => ending.abort());

  it('looks at what is in the window first, and at the rest while the browser idles, once', async () => {
    const box = await fixture<HTMLElement>(html`
      <div>
        <p id="near">Near</p>
        <p hidden id="never">Never</p>
        <p style="margin-block-start: 9000px" id="far">Far</p>
      </div>
    `);
    const looks: string[][] = [];
    let reached = (): void => undefined;
    const far = new Promise<void>((resolve) => (reached = resolve));
    const look: Look = function* (elements) {
      const ids: string[] = [];
      for (const element of elements) {
        yield;
        if (box.contains(element)) ids.push(element.id);
      }
      if (ids.length > 0) looks.push(ids.filter((id) => id !== ''));
      if (ids.includes('far')) reached();
    };
    await inView(page, look, ending.signal);
    expect(looks).to.deep.equal([['near']]);
    await far;
    expect(looks).to.deep.equal([['near'], ['far']]);
  });
});
