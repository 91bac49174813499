import { expect } from '@open-wc/testing';
import { mainContent } from '../../../src/display/effects/reading/main-content.js';
import { loadFrame } from '../../support/frame.js';
import { shownPage, until } from '../support/shown-page.js';

const page = shownPage();

describe('reader view', () => {
  it('goes on with the content that takes the place of the one before', async () => {
    const area = page.mount('<div><nav>Menu</nav><main><p>First</p></main></div>');
    const shown = (selector: string): boolean => area.querySelector(selector)!.checkVisibility();
    await page.show({ 'reader-view': true });
    area.querySelector('main')!.remove();
    area.insertAdjacentHTML('beforeend', '<div><p>Loading</p></div>');
    await until(() => shown('div p'));
    area.lastElementChild!.outerHTML = '<main><h1>Second</h1></main>';
    await until(() => shown('h1'));
    expect([shown('h1'), shown('nav')]).to.deep.equal([true, false]);
    await page.show({});
    expect(area.innerHTML).to.equal('<nav>Menu</nav><main><h1>Second</h1></main>');
  });

  for (const [why, leave] of [
    ['is hidden, and another one is shown in its place', (main: HTMLElement) => (main.hidden = true)],
    ['is taken out', (main: HTMLElement) => main.remove()],
  ] as const) {
    it(`never leaves a page blank where the content ${why}`, async () => {
      const area = page.mount('<div><main>First</main><main hidden>Second</main></div>');
      const [first, second] = area.querySelectorAll('main');
      await page.show({ 'reader-view': true });
      leave(first!);
      second!.hidden = false;
      await until(() => second!.checkVisibility());
      expect(second!.checkVisibility()).to.be.true;
      await page.show({});
      expect(area.innerHTML).not.to.contain('curb-cut');
    });
  }
});

describe('main content', () => {
  const rows: [why: string, html: string][] = [
    ['says so by its tag', '<div><p>around</p><main id="it"><p>text</p></main></div>'],
    ['says so by its role', '<div><div role="main" id="it"><p>text</p></div></div>'],
    ['holds most of the text', '<div><nav><p>menu menu menu menu menu menu</p></nav><div id="it"><p>one long text</p><p>another long text</p></div></div>'],
  ]; // prettier-ignore
  for (const [why, html] of rows) {
    it(why, async () => {
      const frame = await loadFrame(`<!doctype html>${html}`);
      expect(mainContent(frame.document).id).to.equal('it');
      frame.element.remove();
    });
  }
});
