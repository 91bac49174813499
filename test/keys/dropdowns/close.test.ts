import { expect, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { isShown } from '../../../src/keys/dropdowns/is-shown.js';
import { focused, press } from '../../support/keys.js';
import { at, drawer, items, keys, on, page, panel, stand, standIn, start, trigger } from '../support/menu-page.js';
import { shown, until } from '../support/page-with-dropdowns.js';

describe('menus that keys close', () => {
  afterEach(() => keys.end());

  it('that a trigger opens and their own X closes are closed by that one, wherever they go', async () => {
    await on('.d{position:fixed;left:-300px;width:280px;transition:left .2s}.d.in{left:0}', drawer);
    let clicks = 0;
    trigger().addEventListener('click', () => {
      clicks++;
      panel().classList.add('in');
    });
    page.querySelector('#x')!.addEventListener('click', () => panel().classList.remove('in'));
    for (let times = 1; times < 3; times++) {
      trigger().focus();
      await press('Enter');
      await at('x');
      await press('Escape');
      await at('t');
      await until(() => !panel().classList.contains('in'));
      expect(clicks).to.equal(times);
      await until(() => panel().getAnimations().length === 0);
    }
  });

  const noCross: [what: string, entry: TemplateResult][] = [
    ['turns something down', html`<li><button id="x">Cancel order</button></li>`],
    ['closes something else', html`<li><button id="x">Close</button></li>`],
    ['leads elsewhere', html`<li><a id="x" href="/exit">Exit</a></li>`],
    ['is taken away by a cross', html`<li>Tea <button id="x">×</button></li>`],
  ];
  for (const [what, entry] of noCross) {
    it(`in which an entry ${what} are closed as they were opened, and that is left alone`, async () => {
      await on(
        '',
        html`<div>
          <button id="t">Food</button>
          <ul id="p" hidden>
            ${items}${entry}
          </ul>
        </div>`,
      );
      const clicked: string[] = [];
      page.addEventListener('click', (event) => {
        event.preventDefault();
        clicked.push((event.target as Element).id);
      });
      trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
      trigger().focus();
      await press('Enter');
      await at('a');
      await press('Escape');
      await at('t');
      expect([clicked, panel().hidden]).to.deep.equal([['t', 't'], true]);
    });
  }

  for (const key of ['Escape', 'Tab'] as const) {
    it(`that a script shows over a link, and goes on showing after ${key}, do not have that link followed`, async () => {
      await on('', html`<ul><li><a id="t" href="/food">Food</a><ul id="p" style="position: absolute" hidden><li><a id="a" href="#a">Apples</a></li></ul></li></ul>`); // prettier-ignore
      let clicks = 0;
      trigger().addEventListener('click', (event) => {
        event.preventDefault();
        clicks++;
      });
      trigger().addEventListener('keydown', (event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        panel().hidden = false;
        page.querySelector<HTMLElement>('#a')!.focus();
      });
      trigger().focus();
      await press('ArrowDown');
      await at('a');
      await press(key);
      await at(key === 'Tab' ? 'after' : 't');
      for (let frames = 0; frames < 45; frames++) await nextFrame();
      expect(clicks).to.equal(0);
    });
  }

  describe('in a frame', () => {
    const framed = async (markup: string): Promise<HTMLElement> => {
      await stand(html`<iframe title="Shop" width="300" height="300" srcdoc=${markup}></iframe>`);
      const frame = page as HTMLIFrameElement;
      await until(() => !!frame.contentDocument?.querySelector('#t'));
      standIn(frame);
      await start('#t');
      frame.contentWindow!.focus();
      trigger().focus();
      return page;
    };

    it('that the page slides out of it at Escape are not pressed in again', async () => {
      await framed(
        '<style>#p{position:fixed;top:0;left:100%;width:200px;transition:left .3s}#p.in{left:100px}</style>' +
          '<div><button id="t">Food</button><ul id="p"><li><a id="a" href="#a">Apples</a></li></ul></div>',
      );
      let clicks = 0;
      trigger().addEventListener('click', () => {
        clicks++;
        panel().classList.toggle('in');
      });
      page.addEventListener('keydown', ({ key }) => key === 'Escape' && panel().classList.remove('in'));
      await press('Enter');
      await at('a');
      await until(() => panel().getAnimations().length === 0);
      await press('Escape');
      await until(() => panel().getAnimations().length === 0);
      for (let frames = 0; frames < 10; frames++) await nextFrame();
      expect([clicks, panel().className]).to.deep.equal([1, '']);
    });

    it('are left closed where something else comes over the page at their key', async () => {
      await framed(
        '<main><nav><ul><li><div><button id="t" aria-haspopup="true">Food</button><ul id="p" hidden><li><a id="a" href="#a">Apples</a></li></ul></div></li></ul></nav>' +
          '<div><p id="other" style="position: fixed" hidden>Food</p></div></main>',
      );
      page.addEventListener('mouseover', () => (panel().hidden = false));
      trigger().addEventListener('click', () => (page.querySelector<HTMLElement>('#other')!.hidden = false));
      await press('Enter');
      for (let frames = 0; frames < 30; frames++) await nextFrame();
      expect([panel().hidden, focused()?.id]).to.deep.equal([true, 't']);
    });
  });

  const leaving: [why: string, style: string, isOpen: boolean, closesItself: boolean, role?: string][] = [
    ['over the page is closed, once', 'position: absolute', false, false],
    ['over the page, as what its author calls a menu, is closed, once', 'position: absolute', false, false, 'menu'],
    ['over the page is left to it, where it closes it by itself', 'position: absolute', false, true],
    ['in the page stays', '', true, false],
  ];
  for (const [why, style, isOpen, closesItself, role] of leaving) {
    it(`that their page opens: what Tab leaves ${why}`, async () => {
      await stand(
        html`<div><button id="x">More</button><ul hidden>${items}</ul><button id="t" aria-haspopup="true">Food</button><ul id="p" style=${style} hidden>${items}</ul><button id="after">After</button></div>`, // prettier-ignore
      );
      if (role) panel().setAttribute('role', role);
      await start('#x');
      let clicks = 0;
      trigger().addEventListener('click', () => {
        clicks++;
        panel().hidden = !panel().hidden;
        trigger().focus();
      });
      if (closesItself) panel().addEventListener('focusout', ({ relatedTarget }) => (panel().hidden = !panel().contains(relatedTarget as Node))); // prettier-ignore
      trigger().focus();
      await press('Enter');
      await shown(panel());
      await press('Tab', 'Tab', 'Tab', 'Tab');
      await at('after');
      for (let frames = 0; frames < 45; frames++) await nextFrame();
      expect([isShown(panel()), focused()?.id, clicks]).to.deep.equal([
        isOpen,
        'after',
        isOpen || closesItself ? 1 : 2,
      ]);
    });
  }

  it('that their page opens are not pressed beside a dialog that has come meanwhile', async () => {
    await on('', html`<div><button id="t" aria-haspopup="true">Food</button><ul id="p" style="position: absolute" hidden>${items}</ul></div><div role="dialog" aria-label="Basket"><button id="in">Close</button></div>`); // prettier-ignore
    let clicks = 0;
    trigger().addEventListener('click', () => {
      clicks++;
      panel().hidden = false;
      trigger().focus();
    });
    trigger().focus();
    await press('Enter');
    await shown(panel());
    page.querySelector<HTMLElement>('#in')!.focus();
    for (let frames = 0; frames < 45; frames++) await nextFrame();
    expect([clicks, focused()?.id]).to.deep.equal([1, 'in']);
  });
});
