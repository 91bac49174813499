import { aTimeout, expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { isShown } from '../../../src/keys/dropdowns/is-shown.js';
import { axNode } from '../../support/ax.js';
import { focused, press } from '../../support/keys.js';
import { waitUntil } from '../../support/wait-until.js';
import { at, before, items, keys, on, page, panel, simple, state, trigger } from '../support/menu-page.js';
import { shown } from '../support/page-with-dropdowns.js';

const hoverKinds: [string, string, TemplateResult][] = [
  ['display, on the entry', '.m ul{display:none}.m li:hover>ul{display:block}', html`<ul class="m"><li><a id="t" href="#">Food</a><ul id="p">${items}</ul></li></ul>`],
  ['opacity and visibility, with a transition', '.s{opacity:0;visibility:hidden;transition:all .1s}.e:hover .s{opacity:1;visibility:visible}', html`<ul><li class="e"><a id="t" href="#">Food</a><ul class="s" id="p">${items}</ul></li></ul>`],
  ['height', '.s{max-height:0;overflow:hidden}.e:hover .s{max-height:400px}', html`<div class="e"><button id="t">Food</button><div class="s" id="p"><ul>${items}</ul></div></div>`],
  ['position', '.s{position:absolute;left:-9999px}.e:hover .s{left:0}', html`<div class="e"><a id="t">Food</a><ul class="s" id="p">${items}</ul></div>`],
  ['a sibling', '.s{display:none}.t:hover+.s,.s:hover{display:block}', html`<div><a class="t" id="t" href="#">Food</a><ul class="s" id="p">${items}</ul></div>`],
  ['rules inside a condition', '.s{display:none}@media (min-width:1px){@supports (display:grid){.e:hover .s{display:grid}}}', html`<div class="e"><span id="t">Food</span><ul class="s" id="p">${items}</ul></div>`],
  ['nested rules', '.s{display:none}.e{&:hover>.s{display:block}}', html`<div class="e"><a id="t" href="#">Food</a><ul class="s" id="p">${items}</ul></div>`],
  ['a group around', '.s{display:none}.s{&:is(:where(.group):hover *){display:block}}', html`<div class="group"><a id="t" href="#">Food</a><div class="s" id="p"><ul>${items}</ul></div></div>`],
  ['clipping', '.s{clip-path:inset(0 0 100% 0)}.e:hover .s{clip-path:inset(0)}', html`<ul><li class="e"><a id="t" href="#">Food</a><ul class="s" id="p">${items}</ul></li></ul>`],
  ['scale, with a transition', '.s{transform:scaleY(0);transition:transform .2s}.e:hover .s{transform:none}', html`<div class="e"><button id="t">Food</button><div class="s" id="p"><ul>${items}</ul></div></div>`],
  ['a sign beside a text', '.s{display:none}.e:hover .s{display:block}', html`<div class="e">Food <i id="t"></i><div class="s" id="p"><ul>${items}</ul></div></div>`],
  ['focus within as well', '.s{display:none}.e:hover .s,.e:focus-within .s{display:block}', html`<div class="e"><a id="t" href="#">Food</a><ul class="s" id="p">${items}</ul></div>`],
]; // prettier-ignore

describe('menus that pointing shows', () => {
  afterEach(() => keys.end());

  for (const [how, css, menu] of hoverKinds) {
    it(`that ${how} shows on hovering: opened, walked, closed, restored`, async () => {
      await on(css, menu);
      trigger().focus();
      expect(focused() === trigger()).to.be.true;
      await press('ArrowDown');
      await at('a');
      expect(isShown(panel())).to.be.true;
      expect(state()).to.equal('true');
      await press('ArrowDown');
      await at('b');
      await press('End');
      await at('c');
      await press('ArrowDown');
      await at('a');
      await press('ArrowUp');
      await at('c');
      await press('b');
      await at('b');
      await press('Escape');
      await at('t');
      await shown(panel(), false);
      expect(state()).to.equal('false');
      await press('ArrowUp');
      await at('c');
      await press('Tab');
      await at('after');
      await shown(panel(), false);
      keys.end();
      expect(page.outerHTML).to.equal(before);
      expect(document.adoptedStyleSheets).to.have.length(0);
    });
  }

  for (const [how, css] of [
    ['opacity', '.s{opacity:0}.e:hover .s{opacity:1}'],
    ['position', '.s{position:absolute;left:-9999px}.e:hover .s{left:0}'],
  ] as const) {
    // prettier-ignore
    it(`that ${how} hides from nobody's Tab: seen while focus is in them, passed over once Escape has led out`, async () => {
      await on(css, html`<div class="e"><a id="t" href="#">Food</a><ul class="s" id="p">${items}</ul></div>`);
      trigger().focus();
      await press('Tab');
      await at('a');
      await shown(panel(), true);
      expect(state()).to.equal('true');
      await press('Shift+Tab');
      await at('t');
      await press('ArrowDown');
      await at('a');
      await press('Escape');
      await at('t');
      await shown(panel(), false);
      await press('Tab');
      await at('after');
      page.querySelector<HTMLElement>('#c')!.focus();
      await shown(panel(), true);
      await press('Tab');
      await at('after');
      await shown(panel(), false);
      keys.end();
      expect(page.outerHTML).to.equal(before);
    });
  }

  it('open by Enter and Space where the trigger leads nowhere', async () => {
    await on(simple.css, simple.menu);
    for (const key of ['Enter', 'Space']) {
      trigger().focus();
      await press(key);
      await at('a');
      await press('Escape');
      await at('t');
      await shown(panel(), false);
    }
  });

  it('leave Enter to a trigger that is a link, and open by Space', async () => {
    await on(simple.css, html`<ul class="m"><li><a id="t" href="/food">Food</a><ul id="p">${items}</ul></li></ul>`); // prettier-ignore
    let followed = 0;
    trigger().addEventListener('click', (event) => {
      followed++;
      event.preventDefault();
    });
    trigger().focus();
    await press('Enter');
    expect(followed).to.equal(1);
    expect(isShown(panel())).to.be.false;
    await press('Space');
    await at('a');
    expect(followed).to.equal(1);
    expect((await axNode(trigger())).role).to.equal('link');
  });

  it('open level by level, to the right and back', async () => {
    await on(
      simple.css,
      html`<ul class="m"><li><a id="t" href="#">Food</a><ul id="p"><li><a id="a" href="#a">Apples</a></li>
        <li><a id="b" href="#b">Bread</a><ul id="p2"><li><a id="b1" href="#b1">Rye</a></li><li><a id="b2" href="#b2">Wheat</a></li></ul></li></ul></li></ul>`, // prettier-ignore
    );
    await keys.found(page.querySelector('#b')!);
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    await press('ArrowDown');
    await at('b');
    await press('ArrowRight');
    await at('b1');
    await press('ArrowDown');
    await at('b2');
    await press('ArrowLeft');
    await at('b');
    await shown(page.querySelector('#p2')!, false);
    expect(isShown(panel())).to.be.true;
    await press('Space');
    await at('b1');
    await press('Escape');
    await at('b');
    await press('Escape');
    await at('t');
    await shown(panel(), false);
  });

  it('that a script shows when the pointer comes: opened, and closed when it goes', async () => {
    await on('', html`<ul><li id="e"><a id="t" href="/food">Food</a><ul id="p" style="display: none">${items}</ul></li></ul>`); // prettier-ignore
    const entry = page.querySelector<HTMLElement>('#e')!;
    entry.addEventListener('mouseenter', () => (panel().style.display = 'block'));
    entry.addEventListener('mouseleave', () => (panel().style.display = 'none'));
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    await press('Escape');
    await at('t');
    expect(panel().style.display).to.equal('none');
  });

  /** A menu that a script shows while the pointer is on its trigger, opened and left by key; `left` is what the script does besides as the pointer goes. */
  async function escapedFrom(left: () => void): Promise<void> {
    await on('', html`<ul><li><a id="t" href="/food">Food</a><ul id="p" style="display: none">${items}</ul></li></ul>`); // prettier-ignore
    trigger().addEventListener('mouseenter', () => (panel().style.display = 'block'));
    trigger().addEventListener('mouseleave', () => {
      panel().style.display = 'none';
      left();
    });
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    await press('Escape');
  }

  it('that a script shows when the pointer comes, and takes focus from as it goes: focus is back on the trigger', async () => {
    await escapedFrom(() => trigger().blur());
    await at('t');
    expect(panel().style.display).to.equal('none');
  });

  it('that a script shows when the pointer comes, and leads focus on from as it goes: focus is where the page has put it', async () => {
    await escapedFrom(() => page.querySelector<HTMLElement>('#after')!.focus());
    await waitUntil(() => panel().style.display === 'none');
    expect(focused()?.id).to.equal('after');
  });

  it('that a script shows once it has seen a mouse move by a hair: opened', async () => {
    await on('', html`<ul><li><a id="t" href="/food">Food</a><ul id="p" style="display: none">${items}</ul></li></ul>`); // prettier-ignore
    let last: number | undefined;
    trigger().addEventListener('mousemove', ({ clientX }) => {
      if (last !== undefined && Math.abs(clientX - last) === 1) panel().style.display = 'block';
      last = clientX;
    });
    trigger().focus();
    await press('ArrowDown');
    await at('a');
  });

  it('that a script goes on showing while the pointer is anywhere in the menu are closed one by one', async () => {
    await on(
      '',
      html`<ul id="bar"><li><a id="t" href="/food">Food</a><ul id="p" style="display: none"><li><a id="a" href="/a">Apples</a>
        <ul id="p2" style="display: none"><li><a id="a1" href="/a1">Red</a></li></ul></li><li><a id="c" href="/c">Cheese</a></li></ul></li></ul>`, // prettier-ignore
    );
    await keys.found(page.querySelector('#a')!);
    const bar = page.querySelector<HTMLElement>('#bar')!;
    const lists = [...bar.querySelectorAll('ul')];
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const stay = (): void => {
      clearTimeout(leaving);
      leaving = undefined;
    };
    bar.addEventListener('mouseover', ({ target }) => {
      stay();
      const list = (target as Element).nextElementSibling as HTMLElement | null;
      if ((target as Element).localName === 'a' && list) list.style.display = 'block';
    });
    bar.addEventListener('mouseout', ({ relatedTarget }) => {
      stay();
      if (bar.contains(relatedTarget as Node | null)) return;
      leaving = setTimeout(() => {
        for (const list of lists) list.style.display = 'none';
      }, 1000);
    });
    trigger().focus();
    await press('Space');
    await at('a');
    await press('ArrowRight');
    await at('a1');
    await press('Escape');
    await at('a');
    expect(isShown(lists[1]!), 'the inner one').to.be.false;
    expect(isShown(panel()), 'the outer one').to.be.true;
    expect(leaving, 'the outer one is about to go').to.equal(undefined);
    await press('Escape');
    await at('t');
    await press('Space');
    await at('a');
    expect(leaving, 'what was opened again is about to go').to.equal(undefined);
    expect(isShown(panel())).to.be.true;
  });

  it('are walked past a submenu that the page shows as soon as focus comes', async () => {
    await on(
      '.m ul{position:absolute;left:-9999px}.m li.focus>ul,.m li:hover>ul{left:0}',
      html`<ul class="m"><li><a id="t" href="#">Food</a><ul id="p"><li><a id="a" href="#a">Apples</a></li>
        <li><a id="b" href="#b">Bread</a><ul><li><a id="b1" href="#b1">Rye</a></li></ul></li><li><a id="c" href="#c">Cheese</a></li></ul></li></ul>`, // prettier-ignore
    );
    for (const item of page.querySelectorAll('li')) {
      item.addEventListener('focusin', () => item.classList.add('focus'));
      item.addEventListener('focusout', () => item.classList.remove('focus'));
    }
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    for (const [key, id] of [['ArrowDown', 'b'], ['ArrowDown', 'c'], ['ArrowUp', 'b'], ['End', 'c'], ['Home', 'a']] as const) {
      await press(key);
      await at(id);
    }
  }); // prettier-ignore

  it('that a style rule fades out stay when they are asked for again meanwhile', async () => {
    await on(
      '.s{opacity:0;visibility:hidden;transition:all .4s}.e:hover .s{opacity:1;visibility:visible}',
      html`<div class="e">
        <a id="t" href="#">Food</a>
        <ul class="s" id="p">
          ${items}
        </ul>
      </div>`,
    );
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    await aTimeout(450);
    await press('Escape');
    await press('ArrowUp');
    await aTimeout(1000);
    expect(focused()?.id).to.equal('c');
    expect(isShown(panel())).to.be.true;
  });

  const HOURS = 'Monday to Friday from 8 to 17, Saturday from 9 to 12';
  const hint = '.s{display:none;position:absolute}.e:hover .s{display:block}';

  for (const [what, key, menu] of [
    [
      'words',
      'Enter',
      html`<div class="e">
        <span id="t">Opening hours</span>
        <div class="s" id="p">${HOURS}</div>
      </div>`,
    ],
    [
      'words',
      'Space',
      html`<div class="e">
        <span id="t">Opening hours</span>
        <div class="s" id="p">${HOURS}</div>
      </div>`,
    ],
    [
      'a button that does nothing',
      'Enter',
      html`<div class="e">
        <button id="t">Opening hours</button>
        <div class="s" id="p"><p>${HOURS}</p></div>
      </div>`,
    ],
    [
      'a button',
      'ArrowDown',
      html`<div class="e">
        <button id="t">Opening hours</button>
        <div class="s" id="p"><p>${HOURS}</p></div>
      </div>`,
    ],
  ] as const) {
    it(`and are a mere text beside ${what}: shown by ${key}, told, sent away by Escape and left by Tab`, async () => {
      await on(hint, menu);
      trigger().focus();
      for (const leaving of ['Escape', 'Tab']) {
        await press(key);
        await shown(panel());
        await waitUntil(() => state() === 'true');
        await press(leaving);
        await at(leaving === 'Tab' ? 'after' : 't');
        await shown(panel(), false);
        expect(state()).to.equal('false');
      }
      keys.end();
      expect(page.outerHTML).to.equal(before);
    });
  }

  it('and are a mere text leave Enter to a button that does something', async () => {
    await on(
      hint,
      html`<div class="e">
        <button id="t">Order</button>
        <div class="s" id="p">${HOURS}</div>
      </div>`,
    );
    let pressed = 0;
    trigger().addEventListener('click', () => (page.title = String(++pressed)));
    trigger().focus();
    await press('Enter');
    await aTimeout(500);
    expect([pressed, isShown(panel())]).to.deep.equal([1, false]);
  });
});
