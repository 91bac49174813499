import { expect, fixture, html } from '@open-wc/testing';
import { axNode } from '../../support/ax.js';
import { press } from '../../support/keys.js';
import { strayEvents } from '../../support/stray-events.js';
import {
  at,
  before,
  hiddenList,
  items,
  keys,
  on,
  page,
  panel,
  simple,
  stand,
  start,
  state,
  trigger,
} from '../support/menu-page.js';
import { shown, until } from '../support/page-with-dropdowns.js';

describe('menus that are found', () => {
  afterEach(() => keys.end());

  it('are found when they come later', async () => {
    await on(simple.css, simple.menu);
    const late = await fixture<HTMLElement>(html`<ul class="m"><li><a id="late" href="#">Later</a><ul><li><a href="#l">Late</a></li></ul></li></ul>`); // prettier-ignore
    page.append(late);
    await keys.found(late.querySelector('#late')!);
  });

  for (const [what, answer] of [
    ['does nothing', () => undefined],
    ['shows them', () => panel().classList.toggle('on')],
  ] as const) {
    // prettier-ignore
    it(`open by a second trigger, too, whose press ${what}`, async () => {
      await on(
        `${simple.css}.m .on{display:block}`,
        html`<ul class="m"><li><a id="t" href="/food">Food</a> <span id="c" role="button" tabindex="0" aria-label="Food">▾</span><ul id="p">${items}</ul></li></ul>`, // prettier-ignore
      );
      const caret = page.querySelector<HTMLElement>('#c')!;
      await keys.found(caret);
      caret.addEventListener('click', answer);
      for (const key of ['Enter', 'Space', 'ArrowDown']) {
        caret.focus();
        await press(key);
        await at('a');
        expect(caret.getAttribute('aria-expanded')).to.equal('true');
        await press('Escape');
        await at('c');
        await shown(panel(), false);
      }
    });
  }

  for (const [what, label] of [
    ['behind it', html`<span id="t">▸</span> <b>Food</b>`],
    ['that stands free', html`<span id="t">+</span> Food`],
  ] as const) {
    it(`open from a sign, which is called after the text ${what}`, async () => {
      await stand(
        html`<ul>
          <li>
            ${label}
            <ul id="p" hidden>
              ${items}
            </ul>
          </li>
        </ul>`,
      );
      await start('#t');
      const { role, name } = await axNode(trigger());
      expect([role, name]).to.deep.equal(['button', 'Food']);
      keys.end();
      expect(page.outerHTML).to.equal(before);
    });
  }

  for (const [what, label] of [
    ['words', html`<span id="t">Food</span>`],
    ['a picture', html`<img id="t" alt="Food" src="data:," width="20" height="20" />`],
  ] as const) {
    it(`open from ${what} in the cells of a table that show them for the mouse`, async () => {
      await stand(html`<table><tr><td id="cell" style="cursor: pointer">${label}<div id="p" style="display: none;"><a id="a" href="#a">Apples</a><br><a href="#b">Bread</a></div></td></tr></table>`); // prettier-ignore
      const cell = page.querySelector<HTMLElement>('#cell')!;
      cell.onmouseover = () => (panel().style.display = 'block');
      cell.onmouseout = () => (panel().style.display = 'none');
      await start('#t');
      const { role, name } = await axNode(trigger());
      expect([role, name]).to.deep.equal(['button', 'Food']);
      trigger().focus();
      await press('Enter');
      await at('a');
      await press('Escape');
      await at('t');
      await shown(panel(), false);
      keys.end();
      expect(page.outerHTML).to.equal(before);
    });
  }

  it('have no trigger in a caret of which nobody knows that it answers', async () => {
    await on(
      simple.css,
      html`<ul class="m"><li><a id="t" href="/food">Food</a> <span id="c" style="cursor: pointer">▾</span><ul id="p">${items}</ul></li></ul>
        <div style="cursor: pointer"><span id="x">Choose</span><ul hidden>${items}</ul></div>`, // prettier-ignore
    );
    await keys.found(page.querySelector('#x')!);
    expect(page.querySelector('#c')!.getAttributeNames()).to.deep.equal(['id', 'style']);
  });

  it('are not seen in cards, articles and dialogs', async () => {
    await stand(html`
      <div>
        <style>.o{display:none}.card:hover .o{display:block}</style>
        <div class="card" id="card"><a href="/1">Picture</a><a href="/1">Title</a><a href="/1">Price</a><ul class="o"><li><a href="/cart">Cart</a></li></ul></div>
        <div><button id="faq">Why?</button><div hidden><p>Because it has always been so, and <a href="#x">nobody</a> knows better than that.</p></div></div>
        <div><button id="dlg">Open</button><div role="dialog" hidden><a href="#a">One</a><a href="#b">Two</a></div></div>
        <div><i id="cal" title="Days">x</i><div class="cal" hidden><div class="head"><b>May</b><i>›</i></div><div class="days"><b>1</b><b>2</b><b>3</b></div></div></div>
        <div><button id="t">Food</button><ul id="p" hidden>${items}</ul></div>
      </div>
    `); // prettier-ignore
    await start('#t');
    expect(page.querySelector('[role=listbox]')).to.equal(null);
    expect([...page.querySelectorAll('[aria-expanded]')].map(({ id }) => id)).to.deep.equal(['t']);
  });

  it('have no hint among them that belongs to a picture, is told already, stands in the page, says little or has more beside it', async () => {
    const hours = 'Monday to Friday from 8 to 17';
    await stand(html`
      <div>
        <style>.s{position:absolute;opacity:0}.flow{position:static}.e:hover .s{opacity:1}</style>
        <figure class="e"><div><img alt="A house" /></div><div class="s">${hours}</div></figure>
        <div class="e"><a href="/hours">Hours</a><div class="s">${hours}</div></div>
        <div class="e"><h3><a href="/hours">Hours</a></h3><div class="s">${hours}</div></div>
        <div class="e"><p><button aria-describedby="told">Hours</button></p><div class="s" id="told">${hours}</div></div>
        <div class="e"><span aria-describedby="tip">Hours</span><div class="s" id="tip">${hours}</div></div>
        <div class="e"><span>Hours</span><div class="s" role="tooltip">${hours}</div></div>
        <div class="e"><span>Hours</span><div class="s flow">${hours}</div></div>
        <div class="e"><span>Hours</span><div class="s">8 to 17</div></div>
        <div class="e"><span>Hours</span><p>Each day</p><div class="s">${hours}</div></div>
        <div class="e">Hours<span>of today</span><div class="s">${hours}</div></div>
        <div class="e"><span id="t">Hours</span><div class="s" id="p">${hours}</div></div>
      </div>
    `); // prettier-ignore
    await start('#t');
    expect([...page.querySelectorAll('[aria-expanded]')].map(({ id }) => id)).to.deep.equal(['t']);
  });

  it('have nothing to do with what a script sends to the document', async () => {
    await on(simple.css, simple.menu);
    expect(strayEvents('keydown', 'keyup', 'click', 'focusin', 'focusout')).to.deep.equal([]);
  });

  it('tell their state when the mouse opens them, too', async () => {
    await on('', hiddenList);
    trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
    trigger().click();
    await until(() => state() === 'true');
    trigger().click();
    await until(() => state() === 'false');
    expect((await axNode(trigger())).properties.expanded).to.be.false;
  });
});
