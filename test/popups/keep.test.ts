import { expect } from '@open-wc/testing';
import { focused, press } from '../support/keys.js';
import { waitUntil } from '../support/wait-until.js';
import { area, BEFORE, byId, CLOSER, mount, open, popups, start, STYLE, within } from './support/popup-page.js';
import { drawn } from './support/start-popups.js';

describe('Popups keep focus in', () => {
  type Row = [why: string, markup: string];
  const rows: Row[] = [
    [
      'a dimmed layer with a box',
      `<div class="layer shown" id="p"><div><h2>Hello</h2><input id="i">${CLOSER}</div></div>`,
    ],
    [
      'a box before a sheet of its own',
      `<div class="sheet shown"></div><div class="box shown" id="p"><h2>Hello</h2><input>${CLOSER}</div>`,
    ],
    [
      'what says that it is modal',
      `<div class="box shown" id="p" role="dialog" aria-modal="true" aria-label="Hello"><input>${CLOSER}</div>`,
    ],
    [
      'a box in the middle that can be closed and is called so',
      `<div class="box popup shown" id="p"><p>Hello</p><input>${CLOSER}</div>`,
    ],
    [
      'a box above the middle, clear of all edges, that can be closed and is called so',
      `<div class="card lightbox shown" id="p"><p>Hello</p><input>${CLOSER}</div>`,
    ],
    [
      'a form laid over a box without height, over a sheet that another covers',
      `<div class="sheet shown"></div><div class="through shown" id="p"><div style="position: absolute; inset: 100% 8px auto; height: 0"><form onsubmit="return false" style="position: fixed; left: 100px; top: 100px; width: 400px; height: 300px; background: #fff"><h3>Hello</h3><input>${CLOSER}</form></div></div>`,
    ],
    [
      'a dialog without a box of its own, whose parts are laid over the page',
      `<div class="shown" id="p" role="dialog" aria-modal="true" style="position: static; height: 0"><div class="layer shown"><div><h2>Hello</h2><input>${CLOSER}</div></div></div>`,
    ],
    [
      'a box over a sheet that has the way out in its corner',
      `<div class="sheet shown" style="opacity: 1; background: rgb(0 0 0 / .5)">${CLOSER}</div><div class="box shown" id="p"><h2>Hello</h2><input></div>`,
    ],
    [
      'a panel at the side that says nothing of closing, before a dark sheet',
      `<div class="sheet shown"></div><div class="corner shown" id="p" style="top: 0; height: auto"><h2>Edit</h2><input><b>Done</b></div>`,
    ],
    [
      'a few words with nothing to press but a sign',
      `<div class="layer shown" id="p"><div><p>Hello</p><span class="close">×</span></div></div>`,
    ],
    ['a picture with nothing to press', '<div class="layer shown" id="p"><img alt="" width="500" height="400"></div>'],
    [
      'a field of several parts, whose ends only the browser knows',
      '<div class="layer shown" id="p"><div><h2>Hello</h2><input type="date"></div></div>',
    ],
    [
      'a form in a frame of the same origin',
      `<div class="layer shown" id="p"><iframe srcdoc="<input><button>Send</button>" title="Form"></iframe></div>`,
    ],
  ];
  for (const [why, markup] of rows) {
    it(why, async () => {
      await open(markup);
      expect(within('p')).to.be.true;
      expect(byId('behind').closest('[inert]')).to.exist;
      for (let i = 0; i < 14; i++) {
        await press(i < 7 ? 'Tab' : 'Shift+Tab');
        expect(within('p'), `after Tab ${i}`).to.be.true;
      }
      await press('Escape');
      await waitUntil(() => !document.querySelector('main[inert]'), 'the page is given back');
      expect(focused()).to.equal(byId('opener'));
    });
  }

  it('and close themselves, not what they have come over, where that has a field in it', async () => {
    await open(
      `<div class="sheet shown" id="under" style="opacity: 1; background: rgb(0 0 0 / .5)"><input id="search"><button aria-label="Close" onclick="this.parentElement.remove()">×</button></div><div class="box shown" id="p" role="dialog" aria-modal="true" aria-label="Hello"><input></div>`,
    );
    await press('Escape');
    await waitUntil(() => !within('p'));
    expect(byId('under')).to.exist;
  });

  it('and stay what they are called once they have it: a screen reader would lose its place', async () => {
    mount(`${BEFORE}<div class="layer shown" id="p"><div id="d"><h2>Hello</h2>${CLOSER}</div></div>`);
    await start();
    const written: string[] = [];
    new MutationObserver((records) => written.push(...records.map((record) => record.attributeName!))).observe(
      byId('d'),
      { attributeFilter: ['role', 'aria-label', 'aria-modal'] },
    );
    byId('opener').focus();
    await press('Enter');
    await waitUntil(() => focused() === byId('d'));
    await drawn(8);
    expect(written.sort()).to.deep.equal(['aria-label', 'aria-modal', 'role']);
  });

  it('also where the page gives it to the sheet behind the popup', async () => {
    await open(
      `<div class="sheet shown" id="sheet" tabindex="-1"></div><div class="box shown" id="p"><h2>Hello</h2><input>${CLOSER}</div>`,
    );
    byId('sheet').focus();
    expect(within('p')).to.be.true;
  });

  it('once, though it changes in a box of its own while it closes', async () => {
    await open(
      `<div><div class="layer shown" id="p"><div id="q" style="position: fixed; inset: 0" role="dialog" aria-modal="true" aria-label="Hello"><div tabindex="-1" id="i"><input>${CLOSER}</div></div></div></div>`,
    );
    byId('i').focus();
    byId('q').className = 'closing';
    await press('Shift');
    byId('q').className = 'closed';
    await drawn(4);
    byId('p').classList.remove('open');
    await drawn(4);
    expect(focused()?.id).to.equal('opener');
  });

  it('in the dialog, and not in the layer around it, also where that slides in', async () => {
    await open(
      `<style>@keyframes slide { from { transform: translateX(200vw) } }</style>
      <div class="layer shown" id="p"><div id="d" role="dialog" aria-modal="true" aria-label="Hello" style="animation: slide .3s"><input>${CLOSER}</div></div>`,
    );
    await waitUntil(() => within('d'), 'focus is in the dialog');
    expect(byId('p').hasAttribute('role')).to.be.false;
    await press('Escape');
    await waitUntil(() => focused() === byId('opener'), 'focus is back');
    expect(document.querySelector('[inert]')).to.be.null;
  });

  it('without a stop at what the page puts at its ends to lead Tab back', async () => {
    const guard = '<div tabindex="0" style="width: 0; height: 0; overflow: hidden"></div>';
    await open(
      `<div class="layer shown" id="p">${guard}<div role="dialog" aria-modal="true" aria-label="Hello"><input id="i">${CLOSER}</div>${guard}</div>`,
    );
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await press(key);
      expect(focused()?.id, key).to.be.oneOf(['i', 'close']);
    }
  });

  it('in a shadow root', async () => {
    mount(`${BEFORE}<div id="host"></div>`);
    const root = byId('host').attachShadow({ mode: 'open' });
    root.innerHTML = `${STYLE}<div class="layer" id="p"><div><h2>Hello</h2><input><button>Go</button></div></div>`;
    byId('opener').onclick = () => root.firstElementChild!.nextElementSibling!.classList.add('open');
    await start();
    byId('opener').focus();
    await press('Enter');
    await drawn();
    const layer = root.getElementById('p')!;
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab']) {
      expect(layer.contains(focused()), `before ${key}`).to.be.true;
      await press(key);
    }
    await press('Escape');
    await waitUntil(() => focused() === byId('opener'));
  });

  it('one above the other, the upper one first', async () => {
    await open(
      `<div class="layer shown" id="p"><div><h2>Lower</h2><button id="more" onclick="q.classList.add('open')">More</button>${CLOSER}</div></div>
       <div class="layer" id="q" style="z-index:70"><div><h2>Upper</h2><button aria-label="Close" onclick="q.classList.remove('open')">×</button></div></div>`,
    );
    byId('more').focus();
    await press('Enter');
    await drawn();
    expect(within('q')).to.be.true;
    await press('Escape');
    await waitUntil(() => !byId('q').classList.contains('open'));
    await drawn();
    expect(focused()).to.equal(byId('more'));
    expect(byId('behind').closest('[inert]')).to.exist;
    await press('Escape');
    await waitUntil(() => focused() === byId('opener'));
    expect(document.querySelector('[inert]')).to.be.null;
    expect(byId('p').checkVisibility(), 'it was closed, not only let go').to.be.false;
  });
});

describe('What comes up over a popup, at a press in it', () => {
  for (const [why, box] of [
    ['at the end of the page', ''],
    ['in an empty box that was there before', '<div id="box"></div>'],
    ['beside other things behind it', '<div id="box"><a href="#y" id="other">Other</a></div>'],
  ] as const) {
    it(`is reached by Tab from what was pressed, and left again, ${why}`, async () => {
      Object.assign(window, {
        ask: () => {
          const { left, bottom } = byId('more').getBoundingClientRect();
          const question = `<div class="drop open" id="q" style="position: fixed; left: ${String(left)}px; top: ${String(bottom + 4)}px"><p>Delete it?</p><button id="no">No</button><button id="yes">Yes</button></div>`;
          (document.getElementById('box') ?? area).insertAdjacentHTML('beforeend', question);
        },
      });
      await open(
        `<div class="layer shown" id="p"><div><h2>Lower</h2><button id="more" onclick="ask()">More</button>${CLOSER}</div></div>${box}`,
      );
      byId('more').focus();
      await press('Enter');
      await drawn();
      await drawn();
      const visited: string[] = [];
      for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
        await press(key);
        visited.push(focused()!.id);
      }
      expect(visited).to.deep.equal(['no', 'yes', 'close', 'more', 'close', 'yes', 'no', 'more', 'close']);
      expect(byId('q').closest('[inert]')).to.be.null;
      if (document.getElementById('other')) expect(byId('other').inert).to.be.true;
    });
  }

  it('is passed once, where it lies in the popup', async () => {
    const menu =
      '<div id="q" style="display: none; position: fixed; left: 300px; top: 300px"><button id="a">A</button></div>';
    await open(
      `<div class="layer shown" id="p"><div><h2>Hello</h2>${CLOSER}<button id="more" onclick="q.style.display = 'block'">More</button><button id="x">X</button>${menu}</div></div>`,
    );
    byId('more').focus();
    await press('Enter');
    await drawn();
    const way: (string | undefined)[] = [];
    for (let i = 0; i < 5; i++) {
      await press('Tab');
      way.push(focused()?.id);
    }
    expect(way).to.deep.equal(['x', 'a', 'close', 'more', 'x']);
  });

  it('keeps the focus that the page has given it, when the popup goes', async () => {
    await open(
      `<div class="layer shown" id="p"><div><h2>Hello</h2><button id="more" onclick="q.classList.add('open'); words.focus()">Write to us</button>${CLOSER}</div></div><div class="corner" id="q"><input id="words" aria-label="Your words"></div>`,
    );
    byId('more').focus();
    await press('Enter');
    await drawn(20);
    byId('p').classList.remove('open');
    await drawn(20);
    expect(focused()?.id).to.equal('words');
  });
});

describe('Popups are called what they are', () => {
  it('role, name and that they are modal, and nothing of it once all is over', async () => {
    mount(`${BEFORE}<div class="layer shown" id="p"><div id="d"><h2>Hello</h2><input>${CLOSER}</div></div>`);
    const before = area.innerHTML;
    await start();
    byId('opener').focus();
    await press('Enter');
    await drawn();
    const dialog = byId('d');
    expect([dialog.getAttribute('role'), dialog.getAttribute('aria-modal')]).to.deep.equal(['dialog', 'true']);
    expect(dialog.getAttribute('aria-label') ?? dialog.getAttribute('aria-labelledby')).to.be.a('string');
    await waitUntil(() => popups!.said().includes('Escape'));
    popups!.end();
    byId('p').className = 'layer shown';
    expect(area.innerHTML).to.equal(before);
  });
});

describe('Popups that lie behind the page until they are wanted', () => {
  it('are met when the page lets them be used, and takes itself out of reach', async () => {
    const use = `for (const part of [p, page, front]) part.toggleAttribute('inert'); document.body.className = 'gone'`;
    mount(`${STYLE}<style>#page, #front { position: fixed; inset: 0; z-index: 80; background: #fff }
      #front { display: none; background: none } .gone #front { display: block }
      .gone :is(#page, #front) { left: 80%; animation: aside .3s } @keyframes aside { from { left: 0 } }</style>
      <nav class="layer open" id="p" role="dialog" aria-modal="true" aria-label="Menu" inert style="width: 80%"><a href="#x">One</a><a href="#y">Two</a></nav>
      <div id="page"><button id="opener" onclick="${use}">Menu</button></div><a id="front" inert></a>`);
    await start();
    await drawn();
    const clock = performance.now.bind(performance);
    performance.now = () => clock() + 60_000;
    byId('opener').focus();
    await press('Enter');
    await waitUntil(() => within('p'), 'focus is in the menu');
    performance.now = clock;
    await press('Tab', 'Tab', 'Tab');
    expect(within('p')).to.be.true;
  });
});
