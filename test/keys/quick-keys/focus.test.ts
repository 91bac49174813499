import { expect, html } from '@open-wc/testing';
import { focused, press } from '../../support/keys.js';
import { article, id, keys, on } from '../support/quick-key-page.js';

describe('focus that quick keys move', () => {
  afterEach(() => keys.end());

  it('stop where the page leads focus on from the target, to what that opens', async () => {
    const element = await on(html`
      <div><input id="opener" readonly><div id="layer" hidden><button id="inside">Find</button></div><input id="other"></div>
    `); // prettier-ignore
    const opener = element.querySelector<HTMLElement>('#opener')!;
    opener.addEventListener('focus', () => {
      opener.blur();
      element.querySelector<HTMLElement>('#layer')!.hidden = false;
      element.querySelector<HTMLElement>('#inside')!.focus();
    });
    await press('f');
    expect(id()).to.equal('inside');
    expect(opener.hasAttribute('tabindex')).to.be.false;
  });

  it('ask the browser for focus once, where it would refuse at first, and write nothing on its way', async () => {
    const page = await on(article);
    const [first, second] = page.querySelectorAll<HTMLElement>('#top, #clipped');
    let asked = 0;
    second!.focus = (options) => {
      asked += 1;
      HTMLElement.prototype.focus.call(second, options);
    };
    await press('h');
    const left = new Promise<string>((done) => {
      second!.addEventListener('focus', () => done(first!.outerHTML), { once: true });
    });
    await press('h');
    expect(asked).to.equal(1);
    expect(await left).to.contain('tabindex');
    expect(first!.outerHTML).to.not.contain('tabindex');
  });

  it('leave no tabindex behind', async () => {
    const page = await on(article);
    const before = page.outerHTML;
    await press('h');
    expect(focused()!.getAttribute('tabindex')).to.equal('-1');
    await press('h');
    expect(page.querySelectorAll('[tabindex]')).to.have.length(1);
    (focused() as HTMLElement).blur();
    await Promise.resolve();
    expect(page.outerHTML).to.equal(before);
    await press('h');
    keys.end();
    expect(page.outerHTML).to.equal(before);
  });
});
