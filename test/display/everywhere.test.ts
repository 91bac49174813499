import { expect } from '@open-wc/testing';
import { ADJUSTMENTS, type Adjustment, type Chosen } from '../../src/display/choices/adjustments.js';
import type { AdjustmentValue } from '../../src/settings/settings.js';
import { axNode } from '../support/ax.js';
import { loadFrame } from '../support/frame.js';
import { largePage } from '../support/large-page.js';
import { bytes, shownPage, stillness, until } from './support/shown-page.js';

const page = shownPage();

const CSS = 'p { font-size: 20px !important; color: #999 } body { background: #fff }';

const colourOf = (element: Element): string => getComputedStyle(element).color;
const sizeOf = (element: Element): string => getComputedStyle(element).fontSize;

function withShadow(host: HTMLElement): HTMLElement {
  host.attachShadow({ mode: 'open' }).innerHTML = `<style>${CSS}</style><p>inside</p>`;
  return host.shadowRoot!.querySelector('p')!;
}

/** A value at the far end of what each control can choose. */
function utmost({ control }: Adjustment): AdjustmentValue {
  switch (control.kind) {
    case 'switch':
      return true;
    case 'range':
      return control.max === control.rest ? control.min : control.max;
    case 'choice':
      return control.choices.at(-1)!.value;
    case 'colour':
      return '#123456';
  }
}

const EVERYTHING: Chosen = Object.fromEntries(ADJUSTMENTS.map((one) => [one.id, utmost(one)]));

describe('everywhere', () => {
  const values: Chosen = { 'text-size': 150, 'text-colour': '#0a0b0c' };

  it('open shadow roots are reached, and left as they were', async () => {
    const inside = withShadow(page.mount('<div></div>'));
    const original = bytes();
    await page.show(values);
    expect([sizeOf(inside), colourOf(inside)]).to.deep.equal(['30px', 'rgb(10, 11, 12)']);
    await page.show({});
    expect([sizeOf(inside), colourOf(inside)]).to.deep.equal(['20px', 'rgb(153, 153, 153)']);
    expect(bytes()).to.equal(original);
  });

  it('sheets that a component has adopted grow too', async () => {
    const host = page.mount('<div></div>');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { font-size: 20px }');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>inside</p>';
    host.shadowRoot!.adoptedStyleSheets = [sheet];
    await page.show(values);
    expect(sizeOf(host.shadowRoot!.querySelector('p')!)).to.equal('30px');
    await page.show({});
    expect(host.shadowRoot!.adoptedStyleSheets).to.deep.equal([sheet]);
  });

  it('frames of the same origin are reached, and left as they were', async () => {
    const frame = await loadFrame(`<!doctype html><style>${CSS}</style><p>framed</p>`);
    const inside = frame.document.querySelector('p')!;
    const original = bytes();
    await page.show(values);
    expect([sizeOf(inside), colourOf(inside)]).to.deep.equal(['30px', 'rgb(10, 11, 12)']);
    await page.show({});
    expect(bytes()).to.equal(original);
    frame.element.remove();
  });

  it('what comes later is reached', async () => {
    const area = page.mount('<div></div>');
    await page.show({ ...values, contrast: 'dark' });
    area.innerHTML = `<style>${CSS}</style><p style="background: white">later</p><div></div>`;
    const inside = withShadow(area.querySelector('div')!);
    const frame = await loadFrame(`<!doctype html><style>${CSS}</style><p>framed</p>`);
    const all = [area.querySelector('p')!, inside, frame.document.querySelector('p')!];
    await until(() => all.every((one) => sizeOf(one) === '30px'));
    await until(() => area.querySelector('[data-curb-cut-surface]') !== null);
    expect(all.map(sizeOf)).to.deep.equal(['30px', '30px', '30px']);
    expect(all.map(colourOf)).to.deep.equal(Array(3).fill('rgb(10, 11, 12)'));
    expect(getComputedStyle(all[0]!).backgroundColor).to.equal('rgb(20, 25, 29)');
    frame.element.remove();
  });

  it('what an owner wants left alone is left alone', async () => {
    const area = page.mount('<div data-curb-cut-ignore><p style="color: #999; letter-spacing: 1px">text</p></div>');
    await page.show({ 'text-colour': '#0a0b0c', 'letter-spacing': 0.2 });
    const { color, letterSpacing } = getComputedStyle(area.querySelector('p')!);
    expect([color, letterSpacing]).to.deep.equal(['rgb(153, 153, 153)', '1px']);
  });

  it('sizes go on responding to the window', async () => {
    const frame = await loadFrame(
      '<!doctype html><style>p { font-size: calc(10px + 1vw) } @media (max-width: 300px) { p { font-size: 11px } }</style><p>text</p>',
    );
    frame.element.style.width = '1000px';
    const inside = frame.document.querySelector('p')!;
    await page.show({ 'text-size': 200 });
    expect(sizeOf(inside)).to.equal('40px');
    frame.element.style.width = '500px';
    expect(sizeOf(inside)).to.equal('30px');
    frame.element.style.width = '200px';
    expect(sizeOf(inside)).to.equal('22px');
    frame.element.remove();
  });

  it('long words and fields stay in their column', async () => {
    const area = page.mount(
      '<div style="width: 240px"><p>access@harbourlight.example</p><div style="display: grid; grid-template-columns: 1fr"><input></div></div>',
    );
    const column = area.querySelector('div')!;
    await page.show({ 'text-size': 200 });
    expect(column.scrollWidth).to.equal(240);
  });

  it('what comes and goes at once disturbs nobody', async () => {
    const area = page.mount('<div><p>text</p></div>');
    await page.show({ 'text-size': 200 });
    const thrown: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      thrown.push(event.reason);
      event.preventDefault();
    };
    addEventListener('unhandledrejection', note);
    const brief = document.createElement('p');
    area.append(brief);
    brief.remove();
    area.append(document.createElement('hr'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    removeEventListener('unhandledrejection', note);
    expect(thrown).to.deep.equal([]);
  });

  it('a style sheet that comes later is followed', async () => {
    const area = page.mount('<div><p>text</p></div>');
    await page.show({ 'text-size': 200 });
    area.append(Object.assign(document.createElement('style'), { textContent: 'p { font-size: 11px }' }));
    await until(() => sizeOf(area.querySelector('p')!) === '22px');
    expect(sizeOf(area.querySelector('p')!)).to.equal('22px');
  });

  for (const adjustment of ADJUSTMENTS) {
    it(`${adjustment.id} is undone to the byte`, async () => {
      page.mount(`<div>${largePage(100).innerHTML}<p style="COLOR:#999 ;font-size:14px !important">x</p></div>`);
      const original = bytes();
      const below = page.layer.innerHTML;
      await page.show({ [adjustment.id]: utmost(adjustment) });
      await page.show({});
      expect(bytes()).to.equal(original);
      expect(page.layer.innerHTML).to.equal(below);
    });
  }

  for (const [why, end] of [
    ['goes', (style: HTMLStyleElement) => style.remove()],
    ['no longer holds', (style: HTMLStyleElement) => (style.media = 'print')],
  ] as const) {
    it(`what was copied of a style sheet goes with it where it ${why}`, async () => {
      const area = page.mount('<div><style>.large { font-size: 40px }</style><p class="large">Text</p></div>');
      const text = area.querySelector('p')!;
      await page.show({ 'text-size': 150 });
      expect(sizeOf(text)).to.equal('60px');
      end(area.querySelector('style')!);
      await until(() => sizeOf(text) === '24px');
      expect(sizeOf(text)).to.equal('24px');
    });
  }

  it('what is moved in the page keeps the size to which it has grown', async () => {
    const area = page.mount('<div><p style="font-size: 20px">Text</p><p>Last</p></div>');
    const text = area.querySelector('p')!;
    const original = bytes();
    await page.show({ 'text-size': 150 });
    area.append(text);
    await stillness(() => sizeOf(text));
    expect(sizeOf(text)).to.equal('30px');
    area.prepend(text);
    await page.show({});
    expect(bytes()).to.equal(original);
  });

  it('text that is moved to another ground has the colour that can be read there', async () => {
    const area = page.mount(
      '<div><div style="background: #fff"><p style="color: #999">Text</p></div><div style="background: #000"></div></div>',
    );
    const text = area.querySelector('p')!;
    await page.show({ contrast: 'smart' });
    expect(colourOf(text)).not.to.equal('rgb(153, 153, 153)');
    area.lastElementChild!.append(text);
    await until(() => colourOf(text) === 'rgb(153, 153, 153)');
    expect(colourOf(text)).to.equal('rgb(153, 153, 153)');
  });

  const groundsThatTurn: [why: string, html: string, inner: string][] = [
    ['in a slot', '<template shadowrootmode="open"><slot></slot></template>text', 'slot'],
    ['in a shadow root', '<template shadowrootmode="open"><p>text</p></template>', 'p'],
  ];
  for (const [why, html, inner] of groundsThatTurn) {
    it(`text ${why} has the colour that can be read once the ground of its host is another`, async () => {
      const area = page.mount(
        `<div><style>#h { background: #fff; color: #999 } #h.x { background: #222; color: #ccc }</style><div id="h">${html}</div></div>`,
      );
      const host = area.querySelector('#h')!;
      const text = host.shadowRoot!.querySelector(inner)!;
      await page.show({ contrast: 'smart' });
      expect(colourOf(text)).not.to.equal('rgb(153, 153, 153)');
      host.className = 'x';
      await until(() => colourOf(text) === 'rgb(204, 204, 204)');
      expect(colourOf(text)).to.equal('rgb(204, 204, 204)');
    });
  }

  it('text in a slot has its ground on a picture also once the class of its host is another', async () => {
    const area = page.mount(
      `<div style="position: relative"><div style="position: absolute; inset: 0; background: linear-gradient(#fff, #fff)"></div>
        <div id="h" style="position: relative"><template shadowrootmode="open"><slot></slot></template>text</div></div>`,
    );
    const host = area.querySelector<HTMLElement>('#h')!;
    const groundOf = (): string => getComputedStyle(host).backgroundColor;
    await page.show({ contrast: 'dark' });
    expect(groundOf()).to.equal('rgb(20, 25, 29)');
    host.className = 'x';
    await stillness(groundOf);
    expect(groundOf()).to.equal('rgb(20, 25, 29)');
  });

  it('a part of a component is looked at again where what is around its slot changes', async () => {
    const host = page.mount(
      '<div><template shadowrootmode="open"><div style="background: #fff"><slot></slot></div></template><p style="color: #999">text</p></div>',
    );
    const text = host.querySelector('p')!;
    await page.show({ contrast: 'smart' });
    expect(colourOf(text)).not.to.equal('rgb(153, 153, 153)');
    host.shadowRoot!.querySelector('div')!.style.background = '#000';
    await until(() => colourOf(text) === 'rgb(153, 153, 153)');
    expect(colourOf(text)).to.equal('rgb(153, 153, 153)');
  });

  it('all at once, then nothing: the page is as it was, to the byte', async () => {
    page.mount(`<div>${largePage(200).innerHTML}<p style="COLOR:#999 ;font-size:14px !important">x</p></div>`);
    const original = bytes();
    await page.show(EVERYTHING);
    expect(bytes()).not.to.equal(original);
    await page.show({});
    expect(bytes()).to.equal(original);
  });

  it('all on one after the other, and off in the same order', async () => {
    page.mount(`<div>${largePage(50).innerHTML}<p style="COLOR:#999 ;font-size:14px !important">x</p></div>`);
    const original = bytes();
    const entries = Object.entries(EVERYTHING);
    for (let count = 1; count <= entries.length; count++) await page.show(Object.fromEntries(entries.slice(0, count)));
    for (let count = 1; count <= entries.length; count++) await page.show(Object.fromEntries(entries.slice(count)));
    expect(bytes()).to.equal(original);
  });

  it('the order in which things are chosen does not matter', async () => {
    const element = page.mount(
      `<div><style>${CSS}</style><h2>Title</h2><p>Text with <a href="#x">a link</a></p></div>`,
    );
    const looksOf = (): string[] =>
      [...element.querySelectorAll('h2, p, a')].map((one) => {
        const { color, backgroundColor, fontSize, letterSpacing, textDecorationLine, outline } = getComputedStyle(one);
        return [color, backgroundColor, fontSize, letterSpacing, textDecorationLine, outline].join();
      });
    const chosen = { ...EVERYTHING, 'reader-view': undefined };
    const entries = Object.entries(chosen);
    for (let count = 1; count <= entries.length; count++) await page.show(Object.fromEntries(entries.slice(0, count)));
    await until(() => sizeOf(element.querySelector('p')!) === '40px');
    await stillness(() => looksOf().join());
    const forwards = looksOf();
    await page.show({});
    for (let count = entries.length - 1; count >= 0; count--) await page.show(Object.fromEntries(entries.slice(count)));
    // With motion stopped, every change is a transition that takes no time, but a frame.
    await until(() => looksOf().join() === forwards.join());
    expect(looksOf()).to.deep.equal(forwards);
  });

  it('a hidden image keeps its name for screen readers', async () => {
    const image = page.mount(
      '<img alt="A sofa" src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==">',
    );
    await page.show({ 'hide-images': true });
    expect(await axNode(image)).to.include({ role: 'image', name: 'A sofa', ignored: false });
    await page.show({ 'stop-motion': true });
    expect(await axNode(image)).to.include({ role: 'image', name: 'A sofa', ignored: false });
  });
});
