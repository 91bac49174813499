import { expect } from '@open-wc/testing';
import type { Chosen } from '../../src/display/choices/adjustments.js';
import { bytes, shownPage, stillness } from './support/shown-page.js';

const page = shownPage();

const MARKUP = `
  <style>.grey { color: #777 !important; font-size: 20px } body { background: #fff }</style>
  <h1 style="line-height: 20px !important">Title</h1>
  <p class="grey">Text <a href="#x" style="color: #999">link</a></p>
  <div style="background: url(data:,); color: #ccc">On a picture</div>`;

describe('two adjustments together', () => {
  const rows: [one: Chosen, other: Chosen][] = [
    [{ 'text-size': 200 }, { 'line-height': 3 }],
    [{ 'text-size': 200 }, { contrast: 'smart' }],
    [{ 'highlight-links': true }, { contrast: 'smart' }],
    [{ 'highlight-links': true }, { contrast: 'dark' }],
    [{ 'highlight-links': true }, { 'background-colour': '#123456' }],
    [{ 'hide-images': true }, { contrast: 'smart' }],
    [{ 'hide-images': true }, { contrast: 'dark' }],
    [{ 'text-colour': '#123456' }, { contrast: 'smart' }],
    [{ 'link-colour': '#123456' }, { contrast: 'smart' }],
    [{ 'background-colour': '#123456' }, { contrast: 'smart' }],
    [{ 'reader-view': true }, { contrast: 'smart' }],
  ];
  for (const [one, other] of rows) {
    it(`${named(one)} and ${named(other)}: either looks as alone once the other is off, and both in whatever order`, async () => {
      const area = page.mount(`<div>${MARKUP}</div>`);
      const looks = (): string => [...area.querySelectorAll('*')].map(lookOf).join('\n');
      const shown = async (...chosen: Chosen[]): Promise<string> => {
        await page.show(Object.assign({}, ...chosen) as Chosen);
        await stillness(looks);
        return looks();
      };
      const before = [looks(), bytes()];
      const oneAlone = await shown(one);
      const both = await shown(one, other);
      const otherAfterOne = await shown(other);
      await page.show({});
      expect([looks(), bytes()]).to.deep.equal(before);
      expect(await shown(other)).to.equal(otherAfterOne);
      expect(await shown(other, one)).to.equal(both);
      expect(await shown(one)).to.equal(oneAlone);
    });
  }
});

function named(chosen: Chosen): string {
  return Object.entries(chosen).join().replace(',', ': ');
}

function lookOf(element: Element): string {
  const { color, backgroundColor, backgroundImage, fontSize, lineHeight, outline } = getComputedStyle(element);
  return [element.localName, color, backgroundColor, backgroundImage, fontSize, lineHeight, outline].join('; ');
}
