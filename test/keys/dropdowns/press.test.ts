import { expect, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { axNode } from '../../support/ax.js';
import { focused, press } from '../../support/keys.js';
import { at, before, hiddenList, items, keys, on, page, panel, simple, state, trigger } from '../support/menu-page.js';
import { shown, until } from '../support/page-with-dropdowns.js';

describe('menus that a press shows', () => {
  afterEach(() => keys.end());

  const clicking: [string, TemplateResult][] = [
    ['a button', hiddenList],
    [
      'a link that leads nowhere',
      html`<ul>
        <li>
          <a id="t" href="#">Food</a>
          <ul id="p" hidden>
            ${items}
          </ul>
        </li>
      </ul>`,
    ],
    [
      'one over a list of another sort',
      html`<ul><li><a id="t" href="#">Food</a><dl id="p" hidden><dd><a id="a" href="#a">Apples</a></dd><dd><a id="b" href="#b">Bread</a></dd><dd><a id="c" href="#c">Cheese</a></dd></dl></li></ul>`, // prettier-ignore
    ],
  ];
  for (const [what, menu] of clicking) {
    it(`that a script shows by a click on ${what}: clicked once, closed as it was opened`, async () => {
      await on('', menu);
      let clicks = 0;
      trigger().addEventListener('click', (event) => {
        event.preventDefault();
        clicks++;
        panel().hidden = !panel().hidden;
      });
      for (const key of ['Enter', 'Space', 'ArrowDown']) {
        trigger().focus();
        clicks = 0;
        await press(key);
        await at('a');
        expect(clicks).to.equal(1);
        expect(state()).to.equal('true');
        await press('Escape');
        await at('t');
        expect(clicks).to.equal(2);
        expect(panel().hidden).to.be.true;
      }
    });
  }

  for (const key of ['Enter', 'Space']) {
    it(`are opened by ${key}, and nothing in them is pressed while it is held down`, async () => {
      await on('', html`<div><button id="t">Food</button><ul id="p" hidden><li><button id="a">Apples</button></li><li><button>Bread</button></li></ul></div>`); // prettier-ignore
      trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
      let clicks = 0;
      panel().addEventListener('click', () => clicks++);
      trigger().focus();
      await sendKeys({ down: key });
      await at('a');
      for (let times = 0; times < 3; times++) await sendKeys({ down: key });
      await sendKeys({ up: key });
      expect([clicks, focused()!.id]).to.deep.equal([0, 'a']);
      await press(key);
      expect(clicks).to.equal(1);
    });
  }

  it('are opened by Down, and walked on while it is held down', async () => {
    await on('', html`<div><button id="t">Food</button><ul id="p" hidden>${items}</ul></div>`); // prettier-ignore
    trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
    trigger().focus();
    await sendKeys({ down: 'ArrowDown' });
    await at('a');
    const way: string[] = [];
    for (let times = 0; times < 2; times++) {
      await sendKeys({ down: 'ArrowDown' });
      way.push(focused()!.id);
    }
    await sendKeys({ up: 'ArrowDown' });
    expect(way).to.deep.equal(['b', 'c']);
  });

  it('that a script shows when the mouse button comes up on a trigger of several boxes', async () => {
    await on('', html`<div><div id="t" role="button" tabindex="0"><div></div><div>Food</div></div><nav id="p" hidden>${items}</nav></div>`); // prettier-ignore
    const heard: string[] = [];
    trigger().addEventListener('mouseup', () => (panel().hidden = !panel().hidden));
    for (const type of ['mousedown', 'mouseup', 'click']) trigger().addEventListener(type, () => heard.push(type));
    trigger().focus();
    await press('Enter');
    await at('a');
    expect(heard).to.deep.equal(['mousedown', 'mouseup', 'click']);
    await press('Escape');
    await at('t');
    expect(panel().hidden).to.be.true;
  });

  it('that a script shows when focus comes are entered, not closed, by Enter', async () => {
    await on('', html`<ul><li><a id="t" href="#">Food</a><ul id="p" hidden>${items}</ul></li></ul>`); // prettier-ignore
    trigger().addEventListener('focus', () => (panel().hidden = false));
    trigger().addEventListener('click', (event) => event.preventDefault());
    trigger().focus();
    await press('Enter');
    await at('a');
  });

  it('that lie behind the box around their button', async () => {
    await on('', html`<div><div><button id="t">Food</button></div><div id="p" hidden><ul>${items}</ul></div></div>`); // prettier-ignore
    trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
    trigger().focus();
    await press('ArrowDown');
    await at('a');
  });

  it('in a box that is a tab stop by itself, which is named by its label alone', async () => {
    await on('', html`<div id="t" tabindex="0"><span id="l">Food</span><ul id="p" style="display: none;">${items}</ul></div>`); // prettier-ignore
    trigger().addEventListener('click', () => (panel().style.display = panel().style.display ? '' : 'none'));
    expect(page.querySelectorAll('[tabindex="0"]').length).to.equal(1);
    trigger().focus();
    await press('Enter');
    await at('a');
    const { role, name } = await axNode(trigger());
    expect([role, name]).to.deep.equal(['button', 'Food']);
    await press('Escape');
    await at('t');
    keys.end();
    expect(page.outerHTML).to.equal(before);
  });

  it('behind a box that says what is chosen', async () => {
    await on('', html`<div id="t" tabindex="0"><input type="hidden"><i></i><div>Choose</div><div id="p" style="display: none"><div>Apples</div><div>Bread</div></div></div>`); // prettier-ignore
    trigger().addEventListener('click', () => (panel().style.display = panel().style.display ? '' : 'none'));
    trigger().focus();
    await press('Enter');
    await until(() => focused()?.textContent === 'Apples');
    await press('Escape');
    await at('t');
  });

  it('in which a script takes every key and does nothing with it are walked and closed all the same, step by step', async () => {
    await on(simple.css, simple.menu);
    page.addEventListener('keydown', (event) => {
      if (event.key === 'Tab') return;
      event.preventDefault();
      event.stopPropagation();
    });
    trigger().focus();
    await press('Enter');
    await at('a');
    for (const [key, id] of [
      ['ArrowDown', 'b'],
      ['End', 'c'],
      ['a', 'a'],
      ['Escape', 't'],
    ] as const) {
      await press(key);
      await at(id);
    }
    await shown(panel(), false);
  });

  it('are walked once for each press, however quickly these follow each other', async () => {
    await on(simple.css, simple.menu);
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    await press('ArrowDown', 'ArrowUp');
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < 10; i++) {
      await nextFrame();
      seen.push(focused()?.id);
    }
    expect(new Set(seen)).to.deep.equal(new Set(['a']));
  });
});
