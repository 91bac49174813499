import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { CurbCut } from '../../src/element/curb-cut.js';
import { container } from '../support/mount.js';
import { ended, placed, until } from './placed.js';

const ASKED = { reducedMotion: 'reduce', contrast: 'more' } as const;
const NOTHING_ASKED = { reducedMotion: 'no-preference', contrast: 'no-preference' } as const;

const pageWithoutUs = (): string => document.documentElement.outerHTML.replace(/<curb-cut.*?<\/curb-cut>/, '');

describe('looks of the page', () => {
  const { place } = placed();
  const { mount } = container();

  const sizeOf = (element: Element): string => getComputedStyle(element).fontSize;
  const isIdle = (element: CurbCut): boolean => element.repairs.length === 0;

  it('an adjustment works without any profile, and writes no repair', async () => {
    const text = mount('<p style="color: #999">text</p>');
    const element = await place({ repair: 'off' });
    element.settings = { adjustments: { 'text-size': 200 } };
    await until(() => sizeOf(text) === '32px');
    expect([sizeOf(text), element.profiles.length, isIdle(element)]).to.deep.equal(['32px', 0, true]);
    element.settings = { adjustments: {} };
    expect(sizeOf(text)).to.equal('16px');
  });

  it('a profile brings its own, and the visitor’s own come back when it goes', async () => {
    const text = mount('<p>text</p>');
    const element = await place({ repair: 'off', assets: '/assets/' });
    element.settings = { adjustments: { 'text-size': 150 } };
    await element.enable('dyslexia');
    await until(() => getComputedStyle(text).maxInlineSize !== 'none');
    expect(sizeOf(text)).to.equal('24px');
    element.profiles = [];
    await until(() => getComputedStyle(text).maxInlineSize === 'none');
    expect([getComputedStyle(text).maxInlineSize, sizeOf(text)]).to.deep.equal(['none', '24px']);
  });

  it('disable leaves nothing, at once', async () => {
    const text = mount('<p style="color: #999">text</p>');
    const element = await place({ repair: 'off' });
    const before = pageWithoutUs();
    element.settings = { adjustments: { 'text-size': 200, contrast: 'dark', 'text-colour': '#ffffff' } };
    await until(() => sizeOf(text) === '32px');
    await element.disable();
    expect(sizeOf(text)).to.equal('16px');
    expect(document.adoptedStyleSheets).to.be.empty;
    expect(pageWithoutUs() === before).to.be.true;
  });

  it('what was chosen on the last page is there before anything is loaded, and only while it is chosen', async () => {
    const text = mount('<p>text</p>');
    const first = await place({ repair: 'off', 'storage-key': 'early' });
    first.settings = { adjustments: { 'text-size': 200 } };
    await until(() => sizeOf(text) === '32px');
    first.remove();
    await ended();
    expect(sizeOf(text)).to.equal('16px');
    const second = new CurbCut();
    second.setAttribute('storage-key', 'early');
    document.body.prepend(second);
    expect(sizeOf(text), 'in the same task').to.equal('32px');
    await second.disable();
    expect(sizeOf(text)).to.equal('16px');
    second.remove();
    await ended();
    document.body.prepend(second);
    expect(sizeOf(text)).to.equal('16px');
    second.remove();
  });

  it('grounds that a palette was found to need are there on the next page, and others stay as they are', async () => {
    const area = mount('<div><p class="card" style="background: #fff">text</p><p class="plain">text</p></div>');
    const [card, plain] = area.querySelectorAll('p');
    // Painted within the boxes, for what they are painted with themselves has yet to be looked at.
    const isDark = (one: Element): boolean => getComputedStyle(one).boxShadow.startsWith('rgb(20, 25, 29)');
    const dark = (): boolean[] => [card!, plain!].map(isDark);
    const first = await place({ repair: 'off', 'storage-key': 'early-grounds' });
    first.settings = { adjustments: { contrast: 'dark' } };
    await until(() => localStorage.getItem('early-grounds:looks')?.includes('p.card'));
    first.remove();
    await ended();
    expect(dark()).to.deep.equal([false, false]);
    const second = new CurbCut();
    second.setAttribute('storage-key', 'early-grounds');
    document.body.prepend(second);
    expect(dark(), 'in the same task').to.deep.equal([true, false]);
    await second.disable();
    expect(dark()).to.deep.equal([false, false]);
    second.remove();
    await ended();
  });

  for (const [why, adjustments] of [
    ['nothing is chosen', {}],
    ['nothing that we know is chosen', { colour: 'none' }],
    ['what is chosen needs no sheet', { magnifier: true }],
  ] as const) {
    it(`a stored sheet that somebody else wrote does not stay where ${why}`, async () => {
      const text = mount('<p>text</p>');
      const [key, sheet] = ['foreign', '*{display:none!important}'];
      localStorage.setItem(key, JSON.stringify({ version: 1, adjustments }));
      localStorage.setItem(`${key}:looks`, JSON.stringify([JSON.stringify([[], adjustments]), sheet]));
      const element = await place({ repair: 'off', 'storage-key': key });
      await element.settled;
      await until(() => getComputedStyle(text).display === 'block');
      expect(document.adoptedStyleSheets).to.be.empty;
      localStorage.removeItem(`${key}:looks`);
    });
  }

  it('what the visitor asks of the device meanwhile is followed', async () => {
    const text = mount('<p style="color: #999; background: #fff; transition: rotate 2s">text</p>');
    const element = await place({ repair: 'off' });
    await element.enable('keyboard');
    const duration = (): string => getComputedStyle(text).transitionDuration;
    const ink = (): string => getComputedStyle(text).color;
    expect([duration(), ink()]).to.deep.equal(['2s', 'rgb(153, 153, 153)']);
    try {
      await emulateMedia(ASKED);
      await until(() => duration() !== '2s' && ink() !== 'rgb(153, 153, 153)');
    } finally {
      await emulateMedia(NOTHING_ASKED);
    }
    await until(() => duration() === '2s' && ink() === 'rgb(153, 153, 153)');
  });

  it('a stored value that fits nothing does nothing', async () => {
    const text = mount('<p>text</p>');
    localStorage.setItem(
      'odd',
      JSON.stringify({ version: 1, adjustments: { 'line-height': -1, 'text-size': 'huge', font: '}*{display:none' } }),
    );
    const element = await place({ repair: 'off', 'storage-key': 'odd' });
    await element.enable('screen-reader');
    expect([sizeOf(text), getComputedStyle(text).display]).to.deep.equal(['16px', 'block']);
    expect(document.adoptedStyleSheets).to.be.empty;
    localStorage.removeItem('odd');
  });
});
