import { expect } from '@open-wc/testing';
import type { Chosen } from '../../src/display/choices/adjustments.js';
import { contrastRatio } from '../../src/display/contrast/ratio.js';
import { rgba } from '../../src/display/contrast/rgba.js';
import { pointAt } from './support/point-at.js';
import { bytes, shownPage, stillness, until } from './support/shown-page.js';

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

describe('a highlighted link can be read on its mark', () => {
  const rows: [why: string, chosen: Chosen][] = [
    ['alone', {}],
    ['in dark colours', { contrast: 'dark' }],
    ['in light colours', { contrast: 'light' }],
    ['in high contrast', { contrast: 'high' }],
    ['in smart contrast', { contrast: 'smart' }],
    ['with a link colour', { 'link-colour': '#ffff00' }],
    ['with a title colour', { 'title-colour': '#ffffff' }],
    ['with a text colour', { 'text-colour': '#ffffff' }],
    ['on a background colour', { 'background-colour': '#123456' }],
  ];
  for (const [why, chosen] of rows) {
    it(why, async () => {
      const area = page.mount(`
        <div>
          <h2><a id="title" href="#x">In a title <b>in bold</b></a></h2>
          <a id="card" href="#x"><h3>Round a title</h3></a>
        </div>`);
      await page.show({ 'highlight-links': true, ...chosen });
      for (const link of area.querySelectorAll('a')) {
        await pointAt(link);
        for (const text of area.querySelectorAll('a, a *')) {
          await until(() => ratioOnMark(text) >= 7);
          expect(ratioOnMark(text), `${text.localName}, the pointer on ${link.id}`).to.be.at.least(7);
        }
      }
    });
  }

  it('on what had a ground in it', async () => {
    const area = page.mount('<a href="#x"><span class="icon" style="background: #003">New</span></a>');
    await page.show({ 'highlight-links': true, contrast: 'dark' });
    await until(() => ratioOnMark(area.firstElementChild!) >= 7);
    expect(ratioOnMark(area.firstElementChild!)).to.be.at.least(7);
  });

  it('and leaves what is drawn on it by a ground alone', async () => {
    const area = page.mount(
      '<a href="#x"><i style="display: block; height: 3px; border-radius: 1px; background: #333"></i></a>',
    );
    await page.show({ 'highlight-links': true, contrast: 'high' });
    expect(getComputedStyle(area.firstElementChild!).backgroundColor).to.equal('rgb(0, 0, 0)');
  });

  it('in the visitor’s own colour, where that can be read', async () => {
    const link = page.mount('<a href="#x">link</a>');
    await page.show({ 'highlight-links': true, 'link-colour': '#000080', contrast: 'dark' });
    expect(getComputedStyle(link).color).to.equal('rgb(0, 0, 128)');
  });
});

/** Of the text to the nearest ground that is painted. */
function ratioOnMark(text: Element, on = text): number {
  const ground = rgba(getComputedStyle(on).backgroundColor);
  if (ground[3] === 0 && on.parentElement) return ratioOnMark(text, on.parentElement);
  return contrastRatio(rgba(getComputedStyle(text).color), ground);
}

function named(chosen: Chosen): string {
  return Object.entries(chosen).join().replace(',', ': ');
}

function lookOf(element: Element): string {
  const { color, backgroundColor, backgroundImage, fontSize, lineHeight, outline } = getComputedStyle(element);
  return [element.localName, color, backgroundColor, backgroundImage, fontSize, lineHeight, outline].join('; ');
}
