import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { startGroups } from '../../../src/keys/groups/groups.js';
import { LivePage } from '../../../src/page/live-page.js';
import { focused, press } from '../../support/keys.js';
import { until } from '../support/page-with-dropdowns.js';

describe('groups by keyboard', () => {
  let ending: AbortController;
  let page: LivePage;
  let submitted: number;

  const on = async (markup: TemplateResult): Promise<HTMLElement> => {
    const element = await fixture<HTMLElement>(markup);
    submitted = 0;
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    page = new LivePage(document);
    ending = new AbortController();
    await page.start();
    startGroups(page, ending.signal);
    return element;
  };
  const walk = async (...keys: string[]): Promise<string[]> => {
    const ids: string[] = [];
    for (const key of keys) {
      await press(key);
      ids.push(focused()?.id ?? '');
    }
    return ids;
  };
  const get = (id: string): HTMLInputElement => document.querySelector<HTMLInputElement>(`#${id}`)!;

  afterEach(() => {
    ending.abort();
    page.stop();
  });

  const boxes = html`<form>
    <fieldset>
      <input id="a" type="checkbox" /><input id="b" type="checkbox" /><input id="off" type="checkbox" disabled />
      <input id="c" type="checkbox" />
    </fieldset>
    <input id="alone" type="checkbox" /><button>Send</button>
  </form>`;

  it('checkboxes: arrows, Home and End move, Tab goes on from one to the next', async () => {
    await on(boxes);
    get('a').focus();
    expect(await walk('ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'ArrowLeft')).to.deep.equal(
      ['b', 'c', 'a', 'c', 'a', 'c', 'b'], // prettier-ignore
    );
    expect(await walk('Tab')).to.deep.equal(['c']);
    expect(document.querySelectorAll(':checked')).to.have.length(0);
  });

  it('checkboxes: Space and Enter fill, Enter does not submit', async () => {
    await on(boxes);
    for (const id of ['a', 'alone']) {
      get(id).focus();
      await press('Enter');
      expect(get(id).checked).to.be.true;
      await press('Space');
      expect(get(id).checked).to.be.false;
    }
    expect(submitted).to.equal(0);
  });

  it('checkboxes without a group keep the arrows for scrolling', async () => {
    await on(html`<div><input id="a" type="checkbox" /></div>`);
    get('a').focus();
    let prevented = false;
    addEventListener('keydown', (event) => (prevented = event.defaultPrevented), { once: true });
    await press('ArrowDown');
    expect(prevented).to.be.false;
  });

  it('radio buttons: arrows as browsers do it, Home, End and Enter besides', async () => {
    await on(
      html`<form>
        <input id="a" type="radio" name="r" /><input id="b" type="radio" name="r" /><input
          id="c"
          type="radio"
          name="r"
        />
      </form>`,
    );
    get('a').focus();
    await press('Enter');
    expect(get('a').checked).to.be.true;
    expect(await walk('ArrowDown', 'End', 'Home')).to.deep.equal(['b', 'c', 'a']);
    expect(get('a').checked).to.be.true;
    expect(submitted).to.equal(0);
  });

  const drawn = html`<div>
    <div role="radiogroup">
      <span id="a" role="radio" tabindex="0"></span><span id="b" role="radio" tabindex="0"></span>
    </div>
    <div id="box" role="checkbox" tabindex="0" aria-checked="false">Box</div>
    <div id="switch" role="switch" tabindex="0" aria-checked="false">Switch</div>
  </div>`;

  it('drawn boxes without keys: filled by one click, and the page stays where it is', async () => {
    const element = await on(
      html`<div>
        ${drawn}
        <div style="height: 3000px"></div>
      </div>`,
    );
    let clicks = 0;
    element.addEventListener('click', () => clicks++);
    for (const id of ['box', 'switch', 'a']) {
      get(id).focus();
      for (const key of ['Space', 'Enter']) {
        clicks = 0;
        await press(key);
        await until(() => clicks === 1);
      }
    }
    expect(scrollY).to.equal(0);
    clicks = 0;
    expect(await walk('ArrowDown', 'ArrowDown')).to.deep.equal(['b', 'a']);
    expect(clicks).to.equal(2);
  });

  for (const [why, dir, style, first] of [
    ['that says how it reads', 'ltr', 'display: flex', 'a'],
    ['whose parts are put in their places', null, 'display: grid; grid-template-columns: 1fr 1fr', 'a'],
    ['that is turned round', null, 'display: flex; flex-direction: row-reverse', 'b'],
  ] as const) {
    it(`drawn boxes begin where reading does in a group ${why}`, async () => {
      const element = await on(html`<div dir=${dir ? 'rtl' : 'ltr'}>${drawn}</div>`);
      const group = element.querySelector('[role=radiogroup]')!;
      if (dir) group.setAttribute('dir', dir);
      group.setAttribute('style', style);
      if (style.includes('grid')) get('a').style.cssText = 'order: 1; width: 20px; height: 20px';
      for (const id of ['a', 'b']) get(id).textContent = id;
      get('b').focus();
      expect(await walk('Home')).to.deep.equal([first]);
    });
  }

  const handlers: [string, string, (event: KeyboardEvent) => void][] = [
    ['prevents the default', 'keydown', (event) => event.preventDefault()],
    ['keeps the press to itself', 'keydown', (event) => event.stopPropagation()],
    ['clicks on the way down', 'keydown', (event) => (event.target as HTMLElement).click()],
    ['clicks on the way up', 'keyup', (event) => (event.target as HTMLElement).click()],
    ['changes the state', 'keydown', (event) => (event.target as HTMLElement).setAttribute('aria-checked', 'true')],
    [
      'changes the state by keypress',
      'keypress',
      (event) => (event.target as HTMLElement).setAttribute('aria-checked', 'true'),
    ],
  ];
  for (const [how, type, handler] of handlers) {
    it(`drawn boxes whose page ${how} are not filled twice`, async () => {
      await on(drawn);
      const box = get('box');
      let clicks = 0;
      box.addEventListener('click', () => clicks++);
      box.addEventListener(type as 'keydown', handler);
      const expected = how.startsWith('clicks') ? 1 : 0;
      for (const key of ['Space', 'Enter']) {
        box.setAttribute('aria-checked', 'false');
        clicks = 0;
        box.focus();
        await press(key);
        await new Promise((done) => setTimeout(done));
        expect(clicks).to.equal(expected);
      }
    });
  }

  for (const [what, field] of [
    ['edited', html`<div id="f" contenteditable>12</div>`],
    ['edited and say so', html`<div id="f" role="textbox" contenteditable>12</div>`],
    ['counted through', html`<div id="f" role="spinbutton" tabindex="0">12</div>`],
  ] as const) {
    it(`toolbars: arrows stay in what is ${what}`, async () => {
      await on(html`<div role="toolbar"><button id="a">Bold</button>${field}<button id="b">Italic</button></div>`);
      get('f').focus();
      expect(await walk('ArrowLeft', 'ArrowRight', 'Home')).to.deep.equal(['f', 'f', 'f']);
      get('a').focus();
      expect(await walk('ArrowRight')).to.deep.equal(['f']);
    });
  }

  it('tabs and toolbars: arrows along the line alone', async () => {
    await on(
      html`<div>
        <div role="tablist"><a id="t1" role="tab" href="#1">1</a><a id="t2" role="tab" href="#2">2</a></div>
        <div role="toolbar" aria-orientation="vertical">
          <button id="b1">1</button><input id="field" /><button id="b2">2</button>
        </div>
        <div dir="rtl" role="toolbar"><button id="r1">1</button><button id="r2">2</button></div>
      </div>`,
    );
    get('t1').focus();
    expect(await walk('ArrowRight', 'ArrowRight', 'ArrowDown', 'End')).to.deep.equal(['t2', 't1', 't1', 't2']);
    get('b1').focus();
    expect(await walk('ArrowRight', 'ArrowDown', 'ArrowDown')).to.deep.equal(['b1', 'field', 'field']);
    get('r1').focus();
    expect(await walk('ArrowLeft', 'Home')).to.deep.equal(['r2', 'r1']);
  });

  it('groups whose page moves focus itself are left alone', async () => {
    await on(drawn);
    get('a').addEventListener('keydown', () => get('box').focus());
    get('a').focus();
    expect(await walk('ArrowDown')).to.deep.equal(['box']);
  });
});
