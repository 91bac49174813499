import { expect } from '@open-wc/testing';
import type { Chosen } from '../../src/display/choices/adjustments.js';
import { leftOf } from '../support/collected.js';
import { bytes as bytesOf, shownPage, stillness } from './support/shown-page.js';

const page = shownPage();

const bytes = (): string => bytesOf();

const GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAAD///8AAAAsAAAAAAEAAQAAAgJEAQA7';

/** Each of these gets something from some adjustment. */
const MARKUP: [what: string, html: string][] = [
  ['text that is hard to read', '<p style="color: #888; background: #fff">Low</p>'],
  ['a size in the markup', '<i style="font-size: 12px">small</i>'],
  ['an important style', '<b style="line-height: 1.2 !important">tight</b>'],
  ['a background', '<div style="background: #eee">Box</div>'],
  ['a drawing', '<svg width="10" height="10"><rect><animate attributeName="x" to="9" dur="9s"/></rect></svg>'],
  ['a moving picture', `<img alt="A lamp" width="20" height="20" src="${GIF}">`],
  [
    'a sound',
    '<audio src="data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEARKwAAIhYAQACABAAZGF0YQAAAAA="></audio>',
  ],
  ['a component', '<section></section>'],
];

const CHOSEN: Chosen[] = [
  {
    'text-size': 150,
    'line-height': 2,
    font: 'dyslexia',
    contrast: 'smart',
    'stop-motion': true,
    'image-texts': true,
    mute: true,
    magnifier: true,
  },
  { contrast: 'dark', 'hide-images': true, 'letter-spacing': 0.2 },
];

/** One of each, and references to them: in a function of its own, whose frame keeps nothing. */
function fill(area: HTMLElement): WeakRef<Element>[] {
  area.innerHTML = MARKUP.map(([, html]) => html).join('');
  const component = area.querySelector('section')!;
  component.attachShadow({ mode: 'open' }).innerHTML =
    '<p style="color: #888; background: #fff; font-size: 12px">inside</p>';
  return Array.from(area.children, (element) => new WeakRef(element));
}

describe('what the page takes out while it is shown otherwise', () => {
  for (const chosen of CHOSEN) {
    const named = Object.keys(chosen).join(', ');

    it(`is let go, with ${named}`, async () => {
      const area = page.mount('<div></div>');
      await page.show(chosen);
      const references: WeakRef<Element>[] = [];
      for (let round = 0; round < 2; round++) {
        references.push(...fill(area));
        await stillness(bytes);
      }
      area.replaceChildren();
      await stillness(bytes);
      const left = await leftOf(references);
      expect(left.map((element) => element.localName)).to.deep.equal([]);
    });

    it(`is as it was, to the byte, where it comes back in the end, with ${named}`, async () => {
      const area = page.mount('<div></div>');
      fill(area);
      const original = bytes();
      await page.show(chosen);
      await stillness(bytes);
      const children = [...area.children];
      area.replaceChildren();
      await stillness(bytes);
      await leftOf([]);
      area.append(...children);
      await stillness(bytes);
      expect(bytes()).not.to.equal(original);
      await page.show({});
      expect(bytes()).to.equal(original);
    });
  }

  it('is as it was, to the byte, where it comes back after all is off', async () => {
    const area = page.mount('<div></div>');
    fill(area);
    const original = bytes();
    await page.show(CHOSEN[0]!);
    await stillness(bytes);
    const children = [...area.children];
    area.replaceChildren();
    await leftOf([]);
    await page.show({});
    area.append(...children);
    expect(bytes()).to.equal(original);
  });
});
