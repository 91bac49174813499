import { aTimeout, expect, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { focused, press } from '../../support/keys.js';
import { at, items, keys, on, page, panel, stand, start, state, trigger } from '../support/menu-page.js';
import { until } from '../support/page-with-dropdowns.js';

/** By then it is known what a press has shown, in milliseconds. */
const LEARNED_MS = 500;

/** Puts up a drawer that nobody knows to be one before it is opened, and starts the keys. */
async function standDrawer(where: string): Promise<void> {
  await stand(html`
    <div>
      <style>#p{position:fixed;top:0;bottom:0;background:#fff;visibility:hidden;${where}}#p.in{visibility:visible}</style>
      <div><button id="t">Menu</button></div>
      <p>A text with <a href="#x">a link</a> in it.</p>
      <nav id="p"><ul>${items}</ul></nav>
    </div>
  `); // prettier-ignore
  trigger().addEventListener('click', () => panel().classList.toggle('in'));
  await start();
}

/** Clicks in its middle, as a mouse does. */
async function clickOn(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

describe('menus that a press makes known', () => {
  afterEach(() => keys.end());

  it('learn what a press shows: state told, Escape closes a menu, a text stays', async () => {
    await stand(html`
      <div>
        <div id="p" style="display: none"><ul>${items}</ul></div>
        <div><button id="t">Menu</button></div>
        <div><h3><button id="more">More</button></h3><div id="text" hidden>A text of some length, with <a href="#x">a link</a> in it.</div></div>
        <button id="x">X</button><ul hidden>${items}</ul>
      </div>
    `); // prettier-ignore
    const more = page.querySelector<HTMLElement>('#more')!;
    const text = page.querySelector<HTMLElement>('#text')!;
    trigger().addEventListener('click', () => (panel().style.display = panel().style.display ? '' : 'none'));
    more.addEventListener('click', () => (text.hidden = !text.hidden));
    await start('#x');
    for (const button of [trigger(), more]) {
      button.focus();
      await press('Enter');
      await until(() => button.getAttribute('aria-expanded') === 'true');
      expect(focused() === button).to.be.true;
    }
    await press('Escape');
    expect(text.hidden).to.be.false;
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    await press('Escape');
    await at('t');
    expect(panel().style.display).to.equal('none');
    await until(() => state() === 'false');
  });

  for (const where of ['left:0;width:280px', 'right:0;width:280px', 'inset:0']) {
    it(`that lie along a side of the window (${where}) are gone into by the key that opens them, at once and again`, async () => {
      await standDrawer(where);
      trigger().focus();
      for (let times = 0; times < 2; times++) {
        await press('Enter');
        await at('a');
        await press('Escape');
        await at('t');
        await until(() => panel().className === '');
      }
    });
  }

  const presses: [by: string, press: () => Promise<void> | void][] = [
    ['a mouse', () => clickOn(trigger())],
    ['a script', () => trigger().click()],
  ];
  for (const [by, pressIt] of presses) {
    it(`that lie along a side of the window are left alone where ${by} opens them, though keys have led to the trigger`, async () => {
      await standDrawer('left:0;width:280px');
      trigger().style.cssText = 'position:fixed;right:0;top:0';
      await press('Tab');
      await at('t');
      await pressIt();
      await until(() => state() === 'true');
      await aTimeout(LEARNED_MS);
      expect(focused()?.id).to.equal('t');
    });
  }

  it('that unfold in a sidebar, fixed over a side of the window with what opens them, are the next stop of Tab', async () => {
    await stand(html`
      <div style="position:fixed;inset:0;background:#fff">
        <nav><div><button id="t" aria-expanded="false">Products</button><ul id="p" hidden>${items}</ul></div></nav>
      </div>
    `); // prettier-ignore
    trigger().addEventListener('click', () => {
      panel().hidden = !panel().hidden;
      trigger().setAttribute('aria-expanded', String(!panel().hidden));
    });
    await start('#t');
    trigger().focus();
    for (const shown of [true, false]) {
      await press('Enter');
      await until(() => panel().hidden === !shown);
      await aTimeout(LEARNED_MS);
      expect(focused()?.id).to.equal('t');
    }
  });

  it('learn from a key that the page answers without a click', async () => {
    await stand(html`
      <div><a id="t" href="#" aria-haspopup="true">Menu</a><ul id="p" role="menu" style="display: none">${items}</ul></div>
    `); // prettier-ignore
    trigger().addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      panel().style.display = panel().style.display ? '' : 'none';
    });
    await start();
    trigger().focus();
    for (const told of ['true', 'false']) {
      await press('Enter');
      await until(() => state() === told);
    }
  });

  it('learn from a press that it shows something else than was thought, and what was made only then', async () => {
    await stand(html`
      <div>
        <div><button id="t">Menu</button><nav style="display: none"><ul><li><a href="#d">Desktop</a></li></ul></nav><div id="p" style="display: none"><ul>${items}</ul></div></div>
        <div><div id="bar"><button id="made">Menu</button><ul hidden><li><a href="#d">Desktop</a></li></ul></div></div>
        <a id="menu" href="#" role="button" aria-haspopup="true">Menu</a><ul id="list" role="menu" hidden><li role="menuitem" tabindex="-1">One</li></ul>
      </div>
    `); // prettier-ignore
    const [made, menu] = [page.querySelector<HTMLElement>('#made')!, page.querySelector<HTMLElement>('#menu')!];
    trigger().addEventListener('click', () => (panel().style.display = panel().style.display ? '' : 'none'));
    made.addEventListener('click', () => {
      const drawer = page.querySelector('.drawer');
      if (drawer) drawer.remove();
      else made.parentElement!.insertAdjacentHTML('afterend', '<div class="drawer"><a href="#n">News</a></div>');
    });
    menu.addEventListener('click', () => page.querySelector('#list')!.toggleAttribute('hidden'));
    await start('#t');
    await keys.found(made);
    for (const button of [trigger(), made, menu]) {
      for (const state of ['true', 'false', 'true']) {
        button.click();
        await until(() => button.getAttribute('aria-expanded') === state);
      }
    }
  });

  type Sent = [when: string, button: string, event: string];
  const sent: Sent[] = [
    ['that sends a form', '<button id="t">Send</button>', 'submit'],
    ['of a form whose fields the browser finds wrong', '<button id="t" type="button">Send</button>', 'invalid'],
    ['of a form that the page checks when it is pressed', '<button id="t">Send</button>', 'click'],
  ];
  for (const [when, button, event] of sent) {
    it(`are not learned from a button ${when}, whatever is said then`, async () => {
      await stand(html`
        <main>
          <div><button id="m">Menu</button><ul hidden>${items}</ul></div>
          <div><div id="p"></div><form><input required></form></div>
        </main>
      `); // prettier-ignore
      const form = page.querySelector('form')!;
      form.noValidate = event === 'submit';
      form.insertAdjacentHTML('beforeend', button);
      if (event === 'invalid') trigger().onclick = () => form.checkValidity();
      const answer = (answered: Event): void => {
        answered.preventDefault();
        panel().textContent = 'Please fill in your name.';
      };
      form.addEventListener(event, answer, { capture: true });
      await start('#m');
      trigger().focus();
      await press('Enter');
      await aTimeout(LEARNED_MS);
      expect(panel().textContent).to.not.be.empty;
      expect(state()).to.be.null;
    });
  }

  it('learn which of two parts a press shows, and not which it hides', async () => {
    await stand(html`
      <div>
        <div><a id="x" tabindex="0" role="button">First</a><a id="t" tabindex="0" role="button">Second</a></div>
        <div id="p1">A text of some length.</div><div id="p" hidden>Another one.</div>
      </div>
    `); // prettier-ignore
    trigger().addEventListener('click', () => {
      page.querySelector<HTMLElement>('#p1')!.hidden = true;
      panel().hidden = false;
    });
    await start();
    trigger().click();
    await until(() => state() !== null);
    expect(state()).to.equal('true');
  });

  it('do not take a dialog, nor the layer around one, for what a button shows and hides', async () => {
    await stand(html`
      <div>
        <div><button id="book">Book</button><div id="layer" hidden><p role="dialog">When?</p></div></div>
        <div><div><button id="t">More</button><div id="p" hidden>A text of some length</div></div></div>
      </div>
    `); // prettier-ignore
    const [book, layer] = [page.querySelector<HTMLElement>('#book')!, page.querySelector<HTMLElement>('#layer')!];
    book.addEventListener('click', () => (layer.hidden = false));
    trigger().addEventListener('click', () => (panel().hidden = false));
    await start();
    book.click();
    await aTimeout(LEARNED_MS);
    trigger().click();
    await until(() => state() === 'true');
    expect(book.hasAttribute('aria-expanded')).to.be.false;
  });

  for (const [when, toldAfter] of [
    ['before anybody looks', 0],
    ['after the first look', 150],
  ] as const) {
    it(`take nothing for what a button shows that is told to be a dialog ${when}`, async () => {
      await stand(html`<div><button id="t">Book</button><div id="p" hidden><h2>When?</h2><button>Today</button></div></div>`); // prettier-ignore
      trigger().addEventListener('click', () => {
        panel().hidden = false;
        setTimeout(() => panel().setAttribute('role', 'dialog'), toldAfter);
      });
      await start();
      trigger().click();
      if (toldAfter > 0) await until(() => state() === 'true');
      await aTimeout(LEARNED_MS);
      expect(state()).to.equal(null);
    });
  }

  it('do not take the list behind what searches for its menu', async () => {
    await stand(html`
      <div>
        <div><button class="search-icon">Go</button><ul hidden>${items}</ul></div>
        <div><button id="t">Menu</button><ul id="p" hidden><li><a href="#d">Desktop</a></li></ul></div>
      </div>
    `); // prettier-ignore
    await start('#t');
    expect(page.querySelector('.search-icon')!.hasAttribute('aria-expanded')).to.be.false;
  });

  it('do not take the next slide for what the link in one shows', async () => {
    await stand(html`
      <div>
        <div style="overflow: hidden"><div class="slide cloned"><a class="shown" href="#"><img alt=""></a></div><div class="slide" style="display: none"><a href="#"><img alt=""></a></div></div>
        <div><button id="t">Menu</button><ul id="p" hidden><li><a href="#d">Desktop</a></li></ul></div>
      </div>
    `); // prettier-ignore
    await start('#t');
    expect(page.querySelector('.shown')!.hasAttribute('aria-expanded')).to.be.false;
  });

  it('have no trigger in what closes the drawer that they stand in', async () => {
    await on(
      '.d{position:fixed;visibility:hidden}.d.on{visibility:visible}',
      html`<button id="t">Shop</button><ul id="p" hidden>${items}</ul>
        <div class="d"><div id="close" role="button" tabindex="0">×</div><ul><li><a href="#x">One</a></li><li><a href="#y">Two</a></li></ul></div>`, // prettier-ignore
    );
    expect(page.querySelector('#close')!.hasAttribute('aria-expanded')).to.be.false;
  });
});
