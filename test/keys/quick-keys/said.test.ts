import { expect, html } from '@open-wc/testing';
import { press } from '../../support/keys.js';
import { article, id, keys, on } from '../support/quick-key-page.js';

describe('what quick keys say', () => {
  afterEach(() => keys.end());

  it('say kind, name and place', async () => {
    await on(article);
    const spoken = keys.spoken();
    await press('h');
    expect(await spoken).to.equal('Heading level 1, Opening hours, 1 of 4.');
  });

  it('say what a picture shows once that is known, to whoever is still there', async () => {
    const page = await on(html`
      <div>
        <img id="a" width="40" height="40" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
        <img id="b" width="40" height="40" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
      </div>
    `);
    const [a, b] = page.querySelectorAll('img');
    const first = keys.spoken();
    await press('g');
    expect(await first).to.equal('Graphic, 1 of 2.');
    const name = keys.spoken();
    b!.alt = 'Somewhere else';
    keys.keys.named(b!);
    a!.alt = 'Our house';
    keys.keys.named(a!);
    expect(await name).to.equal('Graphic, Our house');
  });

  it('go round with a notice, in both directions', async () => {
    await on(article);
    const first = keys.spoken();
    await press('Shift+KeyH');
    await first;
    expect(id()).to.equal('aria');
    const second = keys.spoken();
    await press('h');
    expect(await second).to.equal('From the start of the page again. Heading level 1, Opening hours, 1 of 4.');
    const third = keys.spoken();
    await press('Shift+KeyH');
    expect(await third).to.equal('From the end of the page again. Heading level 2, Drawn, 4 of 4.');
  });

  it('say that there are none, that there are no more, and leave the key to the page then', async () => {
    await on(html`<div><button id="only">Only one</button></div>`);
    const prevented: boolean[] = [];
    const stop = new AbortController();
    addEventListener('keydown', (event) => prevented.push(event.defaultPrevented), { signal: stop.signal });
    const none = keys.spoken();
    await press('h');
    expect(await none).to.equal('There are no headings on this page.');
    const found = keys.spoken();
    await press('b');
    await found;
    expect(id()).to.equal('only');
    const more = keys.spoken();
    await press('b');
    expect(await more).to.equal('There are no more buttons.');
    stop.abort();
    expect(prevented).to.deep.equal([false, true, false]);
  });
});
