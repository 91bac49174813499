import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { isShown } from '../../../src/keys/dropdowns/is-shown.js';
import { setAttribute } from '../../../src/ledger/edit.js';
import { axNode } from '../../support/ax.js';
import { focused, press } from '../../support/keys.js';
import { strayEvents } from '../../support/stray-events.js';
import { shown, startDropdowns, until, type PageWithDropdowns } from '../support/page-with-dropdowns.js';

/** Menus as pages make them: each has a trigger, a panel, and items from A to C. */
const items = html`<li><a id="a" href="#a">Apples</a></li>
  <li><a id="b" href="#b">Bread</a></li>
  <li><a id="c" href="#c">Cheese</a></li>`;

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

describe('menus by keyboard', () => {
  let keys: PageWithDropdowns;
  let before: string;
  let page: HTMLElement;
  afterEach(() => keys.end());

  const on = async (css: string, menu: TemplateResult): Promise<void> => {
    page = await fixture<HTMLElement>(html`<div><button id="start">Start</button><style>${css}</style>${menu}<button id="after">After</button></div>`); // prettier-ignore
    before = page.outerHTML;
    keys = await startDropdowns();
    await keys.found(trigger());
  };
  const trigger = (): HTMLElement => page.querySelector('#t')!;
  const panel = (): HTMLElement => page.querySelector('#p')!;
  const at = (id: string): Promise<void> => until(() => focused()?.id === id);
  const state = (): string | null => trigger().getAttribute('aria-expanded');

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

  const simple = hoverKinds[0]!;

  it('open by Enter and Space where the trigger leads nowhere', async () => {
    await on(simple[1], simple[2]);
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
    await on(simple[1], html`<ul class="m"><li><a id="t" href="/food">Food</a><ul id="p">${items}</ul></li></ul>`); // prettier-ignore
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
      simple[1],
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

  const clicking: [string, TemplateResult][] = [
    [
      'a button',
      html`<div>
        <button id="t">Food</button>
        <ul id="p" hidden>
          ${items}
        </ul>
      </div>`,
    ],
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

  it('that are called menus and have no keys get them, and nothing is written but what a press has shown', async () => {
    page = await fixture(
      html`<div><button id="t" aria-haspopup="true" aria-controls="p">Food</button><ul id="p" role="menu" hidden>${items}</ul><button id="x">X</button><ul hidden>${items}</ul></div>`, // prettier-ignore
    );
    const markup = trigger().outerHTML;
    trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
    keys = await startDropdowns();
    await keys.found(page.querySelector('#x')!);
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    await press('ArrowDown');
    await at('b');
    await press('Escape');
    await at('t');
    expect(panel().hidden).to.be.true;
    expect(trigger().outerHTML.replace(' aria-expanded="false"', '')).to.equal(markup);
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

  it('that a trigger opens and their own X closes are closed by that one, wherever they go', async () => {
    await on(
      '.d{position:fixed;left:-300px;width:280px;transition:left .2s}.d.in{left:0}',
      html`<div>
        <a id="t" href="#">Menu</a>
        <div class="d" id="p">
          <a id="x" href="#">×</a>
          <ul>
            ${items}
          </ul>
        </div>
      </div>`,
    );
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

  it('that come back at once after their own X has closed them do not have it taken for what opens them', async () => {
    await on(
      '.d{position:fixed;left:-300px;width:280px;transition:left .1s}.d.in{left:0;color:red;transition:left .1s,color .4s}',
      html`<div>
        <a id="t" href="#">Menu</a>
        <div class="d" id="p">
          <a id="x" href="#">×</a>
          <ul>
            ${items}
          </ul>
        </div>
      </div>`,
    );
    trigger().addEventListener('click', () => panel().classList.add('in'));
    page.querySelector('#x')!.addEventListener('click', () => panel().classList.remove('in'));
    trigger().focus();
    await press('Enter');
    await at('x');
    await press('Escape');
    await at('t');
    await until(() => !panel().classList.contains('in'));
    await press('Enter');
    await at('x');
    await aTimeout(500);
    expect(page.querySelector('#x')!.hasAttribute('aria-expanded')).to.be.false;
    await press('Escape');
    await at('t');
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
      page = await fixture(html`<iframe title="Shop" width="300" height="300" srcdoc=${markup}></iframe>`);
      const frame = page as HTMLIFrameElement;
      await until(() => !!frame.contentDocument?.querySelector('#t'));
      page = frame.contentDocument!.body;
      keys = await startDropdowns();
      await keys.found(trigger());
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

  it('behind a box that says what is chosen', async () => {
    await on('', html`<div id="t" tabindex="0"><input type="hidden"><i></i><div>Choose</div><div id="p" style="display: none"><div>Apples</div><div>Bread</div></div></div>`); // prettier-ignore
    trigger().addEventListener('click', () => (panel().style.display = panel().style.display ? '' : 'none'));
    trigger().focus();
    await press('Enter');
    await until(() => focused()?.textContent === 'Apples');
    await press('Escape');
    await at('t');
  });

  for (const [what, key] of [
    ['a link', 'Enter'],
    ['a button', 'Space'],
  ] as const) {
    it(`that ${what} is said to open, and the pointer alone does, are opened by ${key} as well, and pressed once`, async () => {
      const about = html`<ul id="p" style="display: none">
        ${items}
      </ul>`;
      page = await fixture(html`<div>${key === 'Enter' ? html`<a id="t" href="#" aria-haspopup="true">Food</a>` : html`<button id="t" aria-haspopup="true">Food</button>`}${about}</div>`); // prettier-ignore
      page.addEventListener('mouseenter', () => (panel().style.display = 'block'));
      page.addEventListener('mouseleave', () => (panel().style.display = 'none'));
      let clicks = 0;
      trigger().addEventListener('click', () => clicks++);
      keys = await startDropdowns();
      await keys.found(trigger());
      trigger().focus();
      await press(key);
      await at('a');
      expect(clicks).to.equal(1);
      await press('Escape');
      await at('t');
      await shown(panel(), false);
    });
  }

  it('that are said to open, and take a moment for it, are left to the page', async () => {
    await on('', html`<div><button id="t" aria-haspopup="true" aria-expanded="false">Food</button><ul id="p" hidden>${items}</ul></div>`); // prettier-ignore
    let clicks = 0;
    trigger().addEventListener('click', () => {
      clicks++;
      panel().className = 'coming';
      setTimeout(() => (panel().hidden = false), 400);
    });
    trigger().focus();
    await press('Enter');
    await shown(panel());
    await nextFrame();
    expect([clicks, focused() === trigger()]).to.deep.equal([1, true]);
  });

  const leaving: [why: string, style: string, isOpen: boolean, closesItself: boolean][] = [
    ['over the page is closed, once', 'position: absolute', false, false],
    ['over the page is left to it, where it closes it by itself', 'position: absolute', false, true],
    ['in the page stays', '', true, false],
  ];
  for (const [why, style, isOpen, closesItself] of leaving) {
    it(`that their page opens: what Tab leaves ${why}`, async () => {
      await on('', html`<div><button id="t" aria-haspopup="true">Food</button><ul id="p" style=${style} hidden>${items}</ul></div>`); // prettier-ignore
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

  it('whose trigger leads to another view of the page are not opened over it', async () => {
    await on('', html`<main><p id="view">Start</p></main><nav><ul><li><div id="e"><a id="t" href="#/food" aria-haspopup="true">Food</a><ul id="p" style="display: none">${items}</ul></div></li></ul></nav>`); // prettier-ignore
    const entry = page.querySelector('#e')!;
    entry.addEventListener('mouseenter', () => (panel().style.display = 'block'));
    entry.addEventListener('mouseleave', () => (panel().style.display = 'none'));
    trigger().addEventListener('click', () => (page.querySelector('#view')!.textContent = 'Food'));
    trigger().focus();
    await press('Enter');
    for (let frames = 0; frames < 45; frames++) await nextFrame();
    history.replaceState(null, '', location.pathname + location.search);
    expect([isShown(panel()), focused()?.id]).to.deep.equal([false, 't']);
  });

  it('of whose state a rule tells are no widgets of the page', async () => {
    page = await fixture(html`<div></div>`);
    keys = await startDropdowns();
    page.innerHTML = '<button id="t">Food</button><ul id="p" hidden><li><a id="a" href="#a">Apples</a></li></ul>';
    trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
    const edits = [setAttribute(trigger(), 'aria-expanded', 'false')];
    keys.ledger.write({ rule: 'disclosure', element: trigger(), edits, evidence: 'its icon', confidence: 'certain' });
    await until(() => keys.ledger.writersOf(trigger()).includes('menu-state'));
    trigger().focus();
    await press('Enter');
    await at('a');
  });

  it('in which a script takes every key and does nothing with it are walked and closed all the same, step by step', async () => {
    await on(simple[1], simple[2]);
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
    await on(simple[1], simple[2]);
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

  it('that slide are closed by Escape while they still slide open, and before they are seen', async () => {
    await on('', html`<div><button id="t">Food</button><ul id="p" style="display: none; overflow: hidden">${items}</ul></div>`); // prettier-ignore
    // As queues of effects do: each begins when the one before has ended, and asks then what is displayed.
    let queue = Promise.resolve();
    const slide = async (): Promise<void> => {
      const opens = getComputedStyle(panel()).display === 'none';
      if (opens) panel().style.display = 'block';
      const frames = [{ height: '0' }, { height: '80px' }];
      await panel().animate(opens ? frames : frames.reverse(), { duration: 250, delay: opens ? 50 : 0, fill: 'backwards' }).finished; // prettier-ignore
      if (!opens) panel().style.display = 'none';
    };
    trigger().addEventListener('click', () => {
      queue = queue.then(slide);
    });
    trigger().focus();
    await press('Enter');
    await at('a');
    await press('Escape');
    await at('t');
    await until(() => panel().style.display === 'none');
    await press('Enter', 'Escape');
    await until(() => panel().style.display === 'block');
    await until(() => panel().style.display === 'none');
    expect(focused() === trigger()).to.be.true;
    await shown(panel(), false);
  });

  it('that slide, and whose script overhears presses meanwhile, are closed by Escape and open again', async () => {
    await on('.s{max-height:0;overflow:hidden;transition:max-height .3s}.s.in{max-height:120px}', html`<div><button id="t">Food</button><ul class="s" id="p">${items}</ul></div>`); // prettier-ignore
    let isSliding = false;
    panel().addEventListener('transitionend', () => (isSliding = false));
    trigger().addEventListener('click', () => {
      // Its state is told all the same, and wrong from then on.
      trigger().setAttribute('aria-expanded', String(trigger().getAttribute('aria-expanded') !== 'true'));
      if (isSliding) return;
      isSliding = true;
      panel().classList.toggle('in');
    });
    trigger().focus();
    for (let times = 0; times < 3; times++) {
      await press('ArrowDown');
      await at('a');
      await press('Escape');
      await at('t');
      expect(isShown(panel())).to.be.false;
      await until(() => !panel().classList.contains('in'));
    }
  });

  describe('that are sent away while they still slide open', () => {
    const sliding = async (): Promise<void> => {
      await on('.s{max-height:0;overflow:hidden;transition:max-height 2s}.s.in{max-height:120px}', html`<div><button id="t">Food</button><ul class="s" id="p">${items}</ul></div>`); // prettier-ignore
      trigger().addEventListener('click', () => panel().classList.toggle('in'));
      trigger().focus();
      await press('ArrowDown');
      await at('a');
    };
    const presses = (): (() => number) => {
      let count = 0;
      trigger().addEventListener('click', () => count++);
      return () => count;
    };
    const still = async (): Promise<void> => {
      await until(() => panel().getAnimations().length === 0);
      for (let frames = 0; frames < 4; frames++) await nextFrame();
    };

    for (const key of [undefined, 'Escape']) {
      it(`are closed at once when all is turned off${key ? ' after Escape' : ''}, and pressed no more`, async () => {
        await sliding();
        if (key) await press(key);
        expect(panel().classList.contains('in'), 'it still slides').to.be.true;
        const count = presses();
        keys.end();
        expect([count(), panel().classList.contains('in')]).to.deep.equal([1, false]);
        await still();
        expect(count()).to.equal(1);
      });
    }

    const closings: [string, () => void][] = [
      ['pressed the trigger', () => trigger().click()],
      ['closed it otherwise', () => panel().classList.remove('in')],
    ];
    for (const [how, close] of closings) {
      it(`stay closed where somebody has ${how} meanwhile`, async () => {
        await sliding();
        await press('Escape');
        expect(panel().classList.contains('in'), 'it still slides').to.be.true;
        close();
        const count = presses();
        await still();
        expect([count(), panel().classList.contains('in')]).to.deep.equal([0, false]);
      });
    }
  });

  it('that fade are opened again while they still fade, with focus in what stays', async () => {
    await on('.s{display:none;opacity:0;transition:opacity .5s}', html`<div><button id="t">Food</button><ul class="s" id="p">${items}</ul></div>`); // prettier-ignore
    let isOpen = false;
    // It takes a moment to come, and is hidden once it has faded.
    trigger().addEventListener('click', () => {
      isOpen = !isOpen;
      if (!isOpen) panel().style.opacity = '0';
      setTimeout(
        (display: string) => {
          panel().style.display = display;
          if (isOpen) setTimeout(() => (panel().style.opacity = '1'), 20);
        },
        isOpen ? 60 : 450,
        isOpen ? 'block' : 'none',
      );
    });
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    await until(() => getComputedStyle(panel()).opacity === '1');
    await press('Escape');
    await at('t');
    await press('ArrowDown');
    await at('a');
    await until(() => getComputedStyle(panel()).opacity === '1');
    expect(focused()?.id).to.equal('a');
    await press('Escape');
    await until(() => panel().style.display === 'none');
  });

  describe('that come late', () => {
    const late = async (): Promise<void> => {
      await on(
        '',
        html`<div>
          <button id="t">Food</button>
          <ul id="p" style="display: none">
            ${items}
          </ul>
        </div>`,
      );
      trigger().addEventListener('click', () => {
        const display = panel().style.display === 'none' ? 'block' : 'none';
        setTimeout(() => (panel().style.display = display), 300);
      });
      trigger().focus();
    };
    const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

    it('take no focus from whoever has turned away', async () => {
      await late();
      await press('ArrowDown', 'Escape');
      page.querySelector<HTMLElement>('#after')!.focus();
      await rest(800);
      expect(focused()!.id).to.equal('after');
      expect(isShown(panel())).to.be.false;
    });

    it('are written on no more when all is turned off meanwhile', async () => {
      await late();
      await press('ArrowDown');
      keys.end();
      await rest(800);
      expect(state()).to.equal(null);
      expect(focused() === trigger()).to.be.true;
    });

    it('are hidden once and for all where their script does not close them', async () => {
      await late();
      await press('ArrowDown');
      await at('a');
      trigger().addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
      await press('Escape');
      await rest(700);
      let writes = 0;
      new MutationObserver((records) => (writes += records.length)).observe(panel(), { attributes: true });
      await rest(1400);
      expect([writes, isShown(panel())]).to.deep.equal([0, false]);
    });
  });

  it('are left alone where the page answers the key, said or unsaid', async () => {
    await on(
      '',
      html`<div>
        <button id="t">Food</button>
        <ul id="p" hidden>
          ${items}
        </ul>
      </div>`,
    );
    let clicks = 0;
    trigger().addEventListener('click', () => clicks++);
    let silent = false;
    trigger().addEventListener('keydown', (event) => {
      if (silent) panel().hidden = false;
      else event.preventDefault();
    });
    trigger().focus();
    await press('ArrowDown');
    silent = true;
    await press('ArrowDown');
    expect(clicks).to.equal(0);
    expect(focused() === trigger()).to.be.true;
  });

  it('are left alone where the page moves focus with the key', async () => {
    await on(
      '',
      html`<div>
        <button id="t">Food</button>
        <ul id="p" hidden>
          ${items}
        </ul>
      </div>`,
    );
    const start = page.querySelector<HTMLElement>('#start')!;
    let clicks = 0;
    trigger().addEventListener('click', () => clicks++);
    start.addEventListener('keydown', () => trigger().focus());
    start.focus();
    await press('ArrowDown');
    expect(focused() === trigger()).to.be.true;
    expect(clicks).to.equal(0);
  });

  it("whose state the author tells: Enter and Space are the page's, arrows and Escape are added", async () => {
    page = await fixture(
      html`<div><button id="t" aria-expanded="false">Food</button><ul id="p" hidden>${items}</ul><button id="x">X</button><ul hidden>${items}</ul></div>`, // prettier-ignore
    );
    let clicks = 0;
    trigger().addEventListener('click', () => {
      clicks++;
      panel().hidden = !panel().hidden;
      trigger().setAttribute('aria-expanded', String(!panel().hidden));
    });
    keys = await startDropdowns();
    await keys.found(page.querySelector('#x')!);
    trigger().focus();
    await press('Enter');
    expect(clicks).to.equal(1);
    expect(focused() === trigger()).to.be.true;
    await press('ArrowDown');
    await at('a');
    await press('Escape');
    await at('t');
    expect(clicks).to.equal(2);
    expect(state()).to.equal('false');
    await press('ArrowDown');
    await at('a');
    expect(clicks).to.equal(3);
  });

  it('learn what a press shows: state told, Escape closes a menu, a text stays', async () => {
    page = await fixture(html`
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
    keys = await startDropdowns();
    await keys.found(page.querySelector('#x')!);
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

  it('open by Space where the page answers Enter alone on a link that it calls the opener of a menu', async () => {
    page = await fixture(html`<div><a id="t" href="#" aria-haspopup="true">Menu</a><ul id="p" hidden>${items}</ul></div>`); // prettier-ignore
    trigger().addEventListener('click', (event) => {
      event.preventDefault();
      panel().hidden = !panel().hidden;
    });
    keys = await startDropdowns();
    await keys.found(trigger());
    for (const key of ['Space', 'Enter']) {
      trigger().focus();
      await press(key);
      await shown(panel());
      await press('Escape');
      await shown(panel(), false);
    }
  });

  it('have no trigger in what closes the drawer that they stand in', async () => {
    await on(
      '.d{position:fixed;visibility:hidden}.d.on{visibility:visible}',
      html`<button id="t">Shop</button><ul id="p" hidden>${items}</ul>
        <div class="d"><div id="close" role="button" tabindex="0">×</div><ul><li><a href="#x">One</a></li><li><a href="#y">Two</a></li></ul></div>`, // prettier-ignore
    );
    expect(page.querySelector('#close')!.hasAttribute('aria-expanded')).to.be.false;
  });

  it('learn which of two parts a press shows, and not which it hides', async () => {
    page = await fixture(html`
      <div>
        <div><a id="x" tabindex="0" role="button">First</a><a id="t" tabindex="0" role="button">Second</a></div>
        <div id="p1">A text of some length.</div><div id="p" hidden>Another one.</div>
      </div>
    `); // prettier-ignore
    trigger().addEventListener('click', () => {
      page.querySelector<HTMLElement>('#p1')!.hidden = true;
      panel().hidden = false;
    });
    keys = await startDropdowns();
    trigger().click();
    await until(() => state() !== null);
    expect(state()).to.equal('true');
  });

  it('do not take a dialog, nor the layer around one, for what a button shows and hides', async () => {
    page = await fixture(html`
      <div>
        <div><button id="book">Book</button><div id="layer" hidden><p role="dialog">When?</p></div></div>
        <div><div><button id="t">More</button><div id="p" hidden>A text of some length</div></div></div>
      </div>
    `); // prettier-ignore
    const [book, layer] = [page.querySelector<HTMLElement>('#book')!, page.querySelector<HTMLElement>('#layer')!];
    book.addEventListener('click', () => (layer.hidden = false));
    trigger().addEventListener('click', () => (panel().hidden = false));
    keys = await startDropdowns();
    book.click();
    trigger().click();
    await until(() => state() === 'true');
    expect(book.hasAttribute('aria-expanded')).to.be.false;
  });

  it('do not take the list behind what searches for its menu', async () => {
    page = await fixture(html`
      <div>
        <div><button class="search-icon">Go</button><ul hidden>${items}</ul></div>
        <div><button id="t">Menu</button><ul id="p" hidden><li><a href="#d">Desktop</a></li></ul></div>
      </div>
    `); // prettier-ignore
    keys = await startDropdowns();
    await keys.found(trigger());
    expect(page.querySelector('.search-icon')!.hasAttribute('aria-expanded')).to.be.false;
  });

  it('do not take the next slide for what the link in one shows', async () => {
    page = await fixture(html`
      <div>
        <div style="overflow: hidden"><div class="slide cloned"><a class="shown" href="#"><img alt=""></a></div><div class="slide" style="display: none"><a href="#"><img alt=""></a></div></div>
        <div><button id="t">Menu</button><ul id="p" hidden><li><a href="#d">Desktop</a></li></ul></div>
      </div>
    `); // prettier-ignore
    keys = await startDropdowns();
    await keys.found(trigger());
    expect(page.querySelector('.shown')!.hasAttribute('aria-expanded')).to.be.false;
  });

  it('learn from a press that it shows something else than was thought, and what was made only then', async () => {
    page = await fixture(html`
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
    keys = await startDropdowns();
    await keys.found(trigger());
    await keys.found(made);
    for (const button of [trigger(), made, menu]) {
      for (const state of ['true', 'false', 'true']) {
        button.click();
        await until(() => button.getAttribute('aria-expanded') === state);
      }
    }
  });

  it('learn from a key that the page answers without a click', async () => {
    page = await fixture(html`
      <div><a id="t" href="#" aria-haspopup="true">Menu</a><ul id="p" role="menu" style="display: none">${items}</ul></div>
    `); // prettier-ignore
    trigger().addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      panel().style.display = panel().style.display ? '' : 'none';
    });
    keys = await startDropdowns();
    trigger().focus();
    for (const told of ['true', 'false']) {
      await press('Enter');
      await until(() => state() === told);
    }
  });

  it('tell their state when the mouse opens them, too', async () => {
    await on(
      '',
      html`<div>
        <button id="t">Food</button>
        <ul id="p" hidden>
          ${items}
        </ul>
      </div>`,
    );
    trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
    trigger().click();
    await until(() => state() === 'true');
    trigger().click();
    await until(() => state() === 'false');
    expect((await axNode(trigger())).properties.expanded).to.be.false;
  });

  it('yield to a page that begins to tell the state itself', async () => {
    await on(
      '',
      html`<div>
        <button id="t">Food</button>
        <ul id="p" hidden>
          ${items}
        </ul>
      </div>`,
    );
    trigger().addEventListener('click', () => {
      panel().hidden = false;
      trigger().setAttribute('aria-expanded', 'page');
    });
    trigger().click();
    await until(() => isShown(panel()));
    await press('Shift');
    keys.end();
    expect(state()).to.equal('page');
  });

  it('have no trigger in a caret of which nobody knows that it answers', async () => {
    await on(
      simple[1],
      html`<ul class="m"><li><a id="t" href="/food">Food</a> <span id="c" style="cursor: pointer">▾</span><ul id="p">${items}</ul></li></ul>
        <div style="cursor: pointer"><span id="x">Choose</span><ul hidden>${items}</ul></div>`, // prettier-ignore
    );
    await keys.found(page.querySelector('#x')!);
    expect(page.querySelector('#c')!.getAttributeNames()).to.deep.equal(['id', 'style']);
  });

  for (const [what, answer] of [
    ['does nothing', () => undefined],
    ['shows them', () => panel().classList.toggle('on')],
  ] as const) {
    // prettier-ignore
    it(`open by a second trigger, too, whose press ${what}`, async () => {
      await on(
        `${simple[1]}.m .on{display:block}`,
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

  it('are found when they come later', async () => {
    await on(simple[1], simple[2]);
    const late = await fixture<HTMLElement>(html`<ul class="m"><li><a id="late" href="#">Later</a><ul><li><a href="#l">Late</a></li></ul></li></ul>`); // prettier-ignore
    page.append(late);
    await keys.found(late.querySelector('#late')!);
  });

  it('made as a select: options are told, walked and chosen', async () => {
    await on(
      '',
      html`<div><div id="t" tabindex="0" role="button">Choose</div>
        <ul id="p" hidden><li id="a">Apples</li><li id="b">Bread</li></ul></div>`, // prettier-ignore
    );
    const chosen: string[] = [];
    trigger().addEventListener('click', () => (panel().hidden = !panel().hidden));
    panel().addEventListener('click', (event) => {
      chosen.push((event.target as Element).id);
      panel().hidden = true;
    });
    trigger().focus();
    await press('ArrowDown');
    await at('a');
    expect((await axNode('#a')).role).to.equal('option');
    await press('ArrowDown', 'Enter');
    await at('t');
    expect(chosen).to.deep.equal(['b']);
    expect(panel().hidden).to.be.true;
    keys.end();
    expect(page.outerHTML).to.equal(before);
  });

  it('made as a select around its options: a combobox', async () => {
    page = await fixture(html`
      <div>
        <style>#p{display:none}.open #p{display:block}</style>
        <div id="t" class="pick" tabindex="0"><span>Persons</span><ul id="p"><li id="a">Two</li><li id="b">Four</li></ul></div>
      </div>
    `); // prettier-ignore
    trigger().addEventListener('click', () => trigger().classList.toggle('open'));
    keys = await startDropdowns();
    await keys.found(trigger());
    const { role, name } = await axNode('#t');
    expect([role, name]).to.deep.equal(['combobox', 'Persons']);
  });

  it('have nothing to do with what a script sends to the document', async () => {
    await on(simple[1], simple[2]);
    expect(strayEvents('keydown', 'keyup', 'click', 'focusin', 'focusout')).to.deep.equal([]);
  });

  it('are not seen in cards, articles and dialogs', async () => {
    page = await fixture(html`
      <div>
        <style>.o{display:none}.card:hover .o{display:block}</style>
        <div class="card" id="card"><a href="/1">Picture</a><a href="/1">Title</a><a href="/1">Price</a><ul class="o"><li><a href="/cart">Cart</a></li></ul></div>
        <div><button id="faq">Why?</button><div hidden><p>Because it has always been so, and <a href="#x">nobody</a> knows better than that.</p></div></div>
        <div><button id="dlg">Open</button><div role="dialog" hidden><a href="#a">One</a><a href="#b">Two</a></div></div>
        <div><i id="cal" title="Days">x</i><div class="cal" hidden><div class="head"><b>May</b><i>›</i></div><div class="days"><b>1</b><b>2</b><b>3</b></div></div></div>
        <div><button id="t">Food</button><ul id="p" hidden>${items}</ul></div>
      </div>
    `); // prettier-ignore
    keys = await startDropdowns();
    await keys.found(trigger());
    expect(page.querySelector('[role=listbox]')).to.equal(null);
    expect([...page.querySelectorAll('[aria-expanded]')].map(({ id }) => id)).to.deep.equal(['t']);
  });
});
