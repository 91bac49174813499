import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { Drawers } from '../../../src/keys/drawers/drawers.js';
import { Ledger } from '../../../src/ledger/ledger.js';
import { LivePage } from '../../../src/page/live-page.js';
import { focused, press } from '../../support/keys.js';
import { until } from '../support/page-with-dropdowns.js';

const LINKS = '<a id="a" href="#a">Apples</a> <a id="b" href="#b">Bread</a>';
const FIXED = '.d{position:fixed;top:0;height:100%;width:280px;background:#fff}';

/** Drawers that are closed, each with the class, or else the press, that opens it. */
const closed: [why: string, css: string, html: string][] = [
  ['left of the window', `${FIXED}.d{left:-300px}.open .d{left:0}`, `<nav class="d">${LINKS}</nav>`],
  ['right of it', `${FIXED}.d{right:-300px}.open .d{right:0}`, `<nav class="d">${LINKS}</nav>`],
  ['above it', `${FIXED}.d{left:0;top:-100%}.open .d{top:0}`, `<nav class="d">${LINKS}</nav>`],
  ['below it', `${FIXED}.d{left:0;top:100%}.open .d{top:0}`, `<nav class="d">${LINKS}</nav>`],
  ['pulled up from below, in a box of it', `${FIXED}.d{top:auto;bottom:0;transform:translateY(100%)}.open .d{transform:none}`, `<div class="d"><div style="position:relative">${LINKS}</div></div>`],
  ['moved away by a transform, so that edges touch', `${FIXED}.d{left:0;transform:translateX(-100%);transition:transform .1s}.open .d{transform:none}`, `<nav class="d">${LINKS}</nav>`],
  ['moved away by a margin, in the flow of the page', '.d{width:250px;height:400px;margin-left:-260px;transition:margin .1s}.open .d{margin-left:0}', `<nav class="d">${LINKS}</nav>`],
  ['beyond where the page begins', '.d{position:absolute;top:0;left:-100%;width:300px;height:400px}.open .d{left:0}', `<nav class="d">${LINKS}</nav>`],
  ['with fields, in a wrapper without a size', `${FIXED}.d{left:-300px}.open .d{left:0}`, '<div><form class="d"><input id="a" aria-label="A"><button id="b">B</button></form></div>'],
  ['with texts for screen readers in it', `${FIXED}.d{left:-300px}.open .d{left:0}.s{position:absolute;left:-9999px}`, `<nav class="d"><span class="s">Menu</span>${LINKS}</nav>`],
  ['whose links move a little on focus', `${FIXED}.d{left:-300px}.open .d{left:0}.d a:focus{transform:translateY(-1px)}`, `<nav class="d">${LINKS}</nav>`],
]; // prettier-ignore

/** What is beside the window as well, and is no closed drawer, or may not be one. */
const leftAlone: [why: string, css: string, html: string][] = [
  ['comes in on focus', `${FIXED}.d{left:-300px}.d:focus-within{left:0}`, `<div class="d">${LINKS}</div>`],
  ['goes away without focus', `.d:not(:focus-within){position:fixed;left:-300px;width:280px;height:400px}`, `<div class="d">${LINKS}</div>`],
  ['comes in as focus comes to what stands before it', `${FIXED}.d{left:-300px}.t:focus+.d{left:0}`, `<button class="t">T</button><div class="d">${LINKS}</div>`],
  ['has links that come in on focus', `${FIXED}.d{left:-300px}.d a:focus{position:fixed;left:0}`, `<div class="d">${LINKS}</div>`],
  ['listens for focus', `${FIXED}.d{left:-300px}`, `<div class="d" onfocusin="">${LINKS}</div>`],
  ['is far away, for screen readers', '.d{position:absolute;left:-9999px;width:300px;height:400px}', `<div class="d">${LINKS}</div>`],
  ['is small', '.d{position:absolute;left:-310px;width:300px;height:60px}', `<div class="d">${LINKS}</div>`],
  ['has a single link', `${FIXED}.d{left:-300px}`, '<div class="d"><a href="#a">A</a></div>'],
  ['has a handle in sight', `${FIXED}.d{left:-300px}.h{position:absolute;left:310px}`, `<div class="d"><button class="h">H</button>${LINKS}</div>`],
  ['has a handle that is drawn by a style rule', `${FIXED}.d{left:-300px}.d::before{content:'≡';position:absolute;left:100%;width:40px;height:40px}`, `<div class="d">${LINKS}</div>`],
  ['has a box with such a handle', `${FIXED}.d{left:-300px}.h::after{content:'';position:absolute;right:-40px;top:0;width:40px;height:40px}`, `<div class="d"><p class="h">Menu</p>${LINKS}</div>`],
  ['stands lower down the page', '.w{position:relative;height:3000px}.d{position:absolute;bottom:0;height:400px;width:300px;transition:left 1s}', `<div class="w"><div class="d">${LINKS}</div></div>`],
  ['speaks', `${FIXED}.d{left:-300px}`, `<div class="d"><p role="status"></p>${LINKS}</div>`],
  ['is one of several slides', '.c{position:relative;height:400px;overflow:hidden}.d{position:absolute;inset:0;transition:transform 1s}.d:first-child{transform:translateX(-110%)}', `<div class="c"><div class="d">${LINKS}</div><div class="d">${LINKS}</div></div>`],
  ['is reached by scrolling the page', '.d{position:absolute;top:0;left:110%;width:300px;height:400px}', `<div class="d">${LINKS}</div>`],
  ['is reached by scrolling back', '.c{position:relative;overflow:auto;height:400px}.w{width:5000px}.d{position:absolute;left:0;width:300px;height:380px}', `<div class="c"><div class="w"><div class="d">${LINKS}</div></div></div>`],
  ['stands in the page, and was only pushed', '.d{width:250px;height:400px;margin-left:-260px}', `<div class="d">${LINKS}</div>`],
  ['is hidden from screen readers by its author', `${FIXED}.d{left:-300px}`, `<div class="d" aria-hidden="true">${LINKS}</div>`],
]; // prettier-ignore

describe('drawers', () => {
  let stage: HTMLElement;
  let end: () => void;
  let before: string;

  const on = async (css: string, html: string): Promise<void> => {
    stage = document.createElement('div');
    stage.innerHTML = `<style>${css}</style><button id="start">Start</button>${html}<button id="after">After</button>`;
    document.body.append(stage);
    const scroller = stage.querySelector('.c');
    if (scroller) scroller.scrollLeft = 2000;
    before = stage.outerHTML;
    const ending = new AbortController();
    const page = new LivePage(document, ['class', 'style']);
    const ledger = new Ledger((edits, write) => page.quietly(edits, write));
    await page.start();
    new Drawers(page, ledger, ending.signal);
    end = () => {
      ending.abort();
      page.stop();
    };
  };
  const drawer = (): HTMLElement => stage.querySelector('.d')!;
  const at = (id: string): HTMLElement => stage.querySelector(`#${id}`)!;
  const putAside = (): Promise<void> => until(() => drawer().inert);
  const givenBack = (): Promise<void> => until(() => !drawer().inert);
  /** Longer than anything is waited for. */
  const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2000));

  afterEach(() => {
    end();
    stage.remove();
  });

  for (const [why, css, html] of closed) {
    it(`${why}: passed over by Tab while closed, back at once when open, restored`, async () => {
      await on(css, html);
      await putAside();
      at('start').focus();
      await press('Tab');
      expect(focused()?.id).to.equal('after');
      stage.className = 'open';
      await givenBack();
      at('start').focus();
      await press('Tab');
      expect(focused()?.id).to.equal('a');
      at('after').focus();
      stage.className = '';
      await putAside();
      end();
      stage.removeAttribute('class');
      expect(stage.outerHTML).to.equal(before);
    });
  }

  for (const [why, css, html] of leftAlone) {
    it(`what ${why} is left alone`, async () => {
      await on(`${css}.k{position:fixed;top:0;left:-300px;width:280px;height:100%}`, html);
      const beside = document.createElement('nav');
      beside.className = 'k';
      beside.innerHTML = LINKS;
      document.body.append(beside);
      await until(() => beside.inert);
      beside.remove();
      expect(stage.outerHTML).to.equal(before);
    });
  }

  const [, css, html] = closed[0]!;

  for (const [how, act] of [
    ['a click', () => at('start').click()],
    ['Enter', () => press('Enter')],
    ['Space', () => press('Space')],
    ['an arrow', () => press('ArrowDown')],
    ['a shortcut', () => press('Control+k')],
    ['a sign', () => press('/')],
    ['the way back', () => dispatchEvent(new PopStateEvent('popstate'))],
  ] as [string, () => unknown][]) {
    it(`are given back before a script hears of ${how}, which may open one`, async () => {
      await on(css, html);
      await putAside();
      at('start').focus();
      let heard: boolean | undefined;
      const hearing = new AbortController();
      for (const type of ['click', 'keydown', 'popstate'])
        addEventListener(type, () => (heard = drawer().inert), { signal: hearing.signal });
      await act();
      hearing.abort();
      expect(heard).to.be.false;
      await press('Tab');
      expect(focused()?.id).to.equal('after');
      expect(drawer().inert).to.be.true;
    });
  }

  it('come back as they slide in without anything being written, and as the window changes', async () => {
    await on(
      `${FIXED}.d{left:-300px}#start:checked~.d{left:0}@media (max-width:500px){.d{left:0}}`,
      `<input type="checkbox" id="start">${html}`,
    );
    stage.querySelector('button')!.remove();
    await putAside();
    (at('start') as HTMLInputElement).checked = true;
    await givenBack();
    (at('start') as HTMLInputElement).checked = false;
    await putAside();
    await setViewport({ width: 480, height: 600 });
    await givenBack();
    await setViewport({ width: 800, height: 600 });
    await putAside();
  });

  it('come back where another width puts them into the page, below what is in view', async () => {
    await on(`@media (min-width:500px){${FIXED}.d{left:-300px}}`, `<p style="height:3000px"></p>${html}`);
    await putAside();
    await setViewport({ width: 480, height: 600 });
    await givenBack();
    await rest();
    expect(drawer().inert).to.be.false;
    await setViewport({ width: 800, height: 600 });
    await putAside();
  });

  it('come back whatever brings them in, once they wait by another edge than they did', async () => {
    await on(`${FIXED}.d{left:-300px}@media (max-width:500px){.d{left:0;top:-100%}}`, html);
    await putAside();
    await setViewport({ width: 400, height: 600 });
    await givenBack();
    await putAside();
    stage.querySelector('style')!.sheet!.insertRule('.d{top:0!important}');
    await givenBack();
    await setViewport({ width: 800, height: 600 });
  });

  it('come back where something in them comes to stick out', async () => {
    const handle = '<button class="h" style="display:none">Menu</button>';
    await on(`${css}.h{position:absolute;left:310px}`, html.replace('>', `>${handle}`));
    await putAside();
    drawer().querySelector('.h')!.removeAttribute('style');
    await givenBack();
    await rest();
    expect(drawer().inert).to.be.false;
  });

  it('are found that come later, and that were in sight when the page was looked at', async () => {
    await on(css, '');
    stage.insertAdjacentHTML('beforeend', html);
    await putAside();
    end();
    stage.remove();
    await on(`${css}.d{transition:left .1s}`, `<div class="open">${html}</div>`);
    await rest();
    expect(drawer().inert).to.be.false;
    stage.querySelector('.open')!.className = '';
    await putAside();
  });

  it('keep focus that is in them', async () => {
    await on(css, html);
    at('a').focus();
    await rest();
    expect(drawer().inert).to.be.false;
    expect(focused()?.id).to.equal('a');
    at('after').focus();
    await putAside();
  });
});
