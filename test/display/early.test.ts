import { expect } from '@open-wc/testing';
import { endEarly, keepForEarly, showEarly } from '../../src/display/early.js';
import { earlyGrounds } from '../../src/display/early-grounds.js';
import { SURFACE } from '../../src/display/sheet/colours.js';
import { DEFAULTS } from '../../src/settings/settings.js';
import { shownPage, until } from './support/shown-page.js';

const page = shownPage();

const DARK = { contrast: 'dark' } as const;
const GROUND = 'rgb(20, 25, 29)';
const SETTINGS = { ...DEFAULTS, adjustments: DARK };

/** Puts onto this page what was kept of the last. */
function begin(kept: string): void {
  keepForEarly('test', SETTINGS, kept);
  showEarly('test', SETTINGS);
}

describe('the grounds of the last page', () => {
  afterEach(() => {
    endEarly();
    localStorage.removeItem('test:looks');
  });

  it('stay until those of this page are painted', async () => {
    const row = '<div class="row" style="background: #eee"><b>text</b></div>';
    const area = page.mount(`<div>${row.repeat(1000)}<p class="card" style="background: #fff">text</p></div>`);
    const card = area.querySelector('.card')!;
    const isPainted = (): boolean => {
      const { boxShadow, backgroundColor } = getComputedStyle(card);
      return boxShadow !== 'none' || backgroundColor === GROUND;
    };
    await page.show(DARK);
    const kept = page.kept.at(-1)!;
    await page.show({});
    expect(isPainted()).to.be.false;
    begin(kept);
    const seen: boolean[] = [];
    const observer = new MutationObserver(() => seen.push(isPainted()));
    observer.observe(area, { subtree: true, attributes: true });
    await page.show(DARK);
    observer.disconnect();
    expect(seen).to.include(true);
    expect(seen).not.to.include(false);
    expect([getComputedStyle(card).boxShadow, getComputedStyle(card).backgroundColor]).to.deep.equal(['none', GROUND]);
  });

  it('go at once where nothing is chosen', async () => {
    const card = page.mount(`<p class="card" ${SURFACE}="ground">text</p>`);
    begin(earlyGrounds(DARK));
    expect(getComputedStyle(card).boxShadow).not.to.equal('none');
    await page.show({});
    expect(getComputedStyle(card).boxShadow).to.equal('none');
  });

  it('are not taken for those of this page', async () => {
    const ground = page.mount(`<p class="card" ${SURFACE}="ground">text</p>`);
    begin(earlyGrounds(DARK));
    ground.remove();
    const portrait = 'linear-gradient(rgb(255, 0, 0), rgb(255, 0, 0))';
    const card = page.mount(`<p class="card" style="height: 9px; background-image: ${portrait}"></p>`);
    await page.show(DARK);
    expect(getComputedStyle(card).backgroundImage).to.equal(portrait);
  });

  it('are kept when the sheet of this page changes', async () => {
    const area = page.mount('<div><p class="card" style="background: #fff">text</p></div>');
    await page.show({ ...DARK, 'text-size': 150 });
    expect(page.kept.at(-1)).to.contain('p.card');
    const count = page.kept.length;
    area.insertAdjacentHTML('beforeend', '<style>.late { font-size: 12px }</style>');
    await until(() => page.kept.length > count);
    expect(page.kept.length).to.be.above(count);
    expect(page.kept.at(-1)).to.contain('p.card');
  });

  it('are those of every kind of box, however many there are of one, whatever it is called', () => {
    const box = (name: string, kind: string): string => `<${name} class="${kind}" ${SURFACE}="ground"></${name}>`;
    page.mount(`<div>${box('p', 'row').repeat(2001)}${box('fb:like', 'one')}</div>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(earlyGrounds(DARK));
    expect(earlyGrounds(DARK)).to.contain('p.row,fb\\:like.one');
    expect([...sheet.cssRules].map(({ cssText }) => cssText).join()).to.contain('like.one');
  });
});
