import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { focused, press } from '../support/keys.js';
import { container } from '../support/mount.js';
import { strayEvents } from '../support/stray-events.js';
import { drawn, startPopups, type PageWithPopups } from './support/start-popups.js';

const { element: area, mount } = container();
let popups: PageWithPopups | undefined;

afterEach(() => {
  popups?.end();
  popups = undefined;
  document.body.className = '';
});

const STYLE = `<style>
  .layer { display: none; position: fixed; inset: 0; z-index: 50; background: rgb(0 0 0 / .5); place-content: center }
  .box { display: none; position: fixed; left: 25%; top: 20%; width: 50%; height: 50%; z-index: 60; background: #fff }
  .sheet { display: none; position: fixed; inset: 0; z-index: 40; background: #000; opacity: .5 }
  .card { display: none; position: fixed; left: 35%; top: 15%; width: 30%; height: 20%; background: #fff }
  .toast { display: none; position: fixed; left: 35%; bottom: 10px; width: 30%; height: 60px; background: #fff }
  .corner { display: none; position: fixed; right: 10px; bottom: 10px; width: 200px; height: 150px; z-index: 60 }
  .bar { display: none; position: fixed; left: 0; right: 0; bottom: 0; height: 90px; z-index: 60; background: #fff }
  .through { display: none; position: fixed; inset: 0; z-index: 70 }
  .drop { display: none; position: absolute; width: 200px; height: 150px; z-index: 60; background: #fff }
  .open { display: block } .layer.open { display: grid }
</style>`;

/** A button that toggles `open` on everything with the class `shown`. */
const OPENER = `<button id="opener" onclick="document.querySelectorAll('.shown').forEach((e) => e.classList.toggle('open'))">Open</button>`;
const BEFORE = `${STYLE}<main><p>Text</p>${OPENER}<a href="#x" id="behind">Behind</a></main>`;

/** Mounts the markup, starts, and presses the opener. */
async function open(markup: string): Promise<void> {
  mount(BEFORE + markup);
  popups = await startPopups();
  await drawn();
  byId('opener').focus();
  await press('Enter');
  await drawn();
}

function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

const CLOSER = `<button id="close" aria-label="Close" onclick="document.querySelectorAll('.shown').forEach((e) => e.classList.remove('open'))">×</button>`;

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

  it('and stay what they are called once they have it: a screen reader would lose its place', async () => {
    mount(`${BEFORE}<div class="layer shown" id="p"><div id="d"><h2>Hello</h2>${CLOSER}</div></div>`);
    popups = await startPopups();
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
    await waitUntil(() => focused() === byId('opener'), 'focus is back', { timeout: 10_000 });
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
    popups = await startPopups();
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

describe('Popups are called what they are', () => {
  it('role, name and that they are modal, and nothing of it once all is over', async () => {
    mount(`${BEFORE}<div class="layer shown" id="p"><div id="d"><h2>Hello</h2><input>${CLOSER}</div></div>`);
    const before = area.innerHTML;
    popups = await startPopups();
    byId('opener').focus();
    await press('Enter');
    await drawn();
    const dialog = byId('d');
    expect([dialog.getAttribute('role'), dialog.getAttribute('aria-modal')]).to.deep.equal(['dialog', 'true']);
    expect(dialog.getAttribute('aria-label') ?? dialog.getAttribute('aria-labelledby')).to.be.a('string');
    await waitUntil(() => popups!.said().includes('Escape'));
    popups.end();
    byId('p').className = 'layer shown';
    expect(area.innerHTML).to.equal(before);
  });
});

describe('Popups leave alone', () => {
  type Row = [why: string, markup: string];
  const rows: Row[] = [
    ['a toast', '<div class="corner shown" role="status">Saved <button>Undo</button></div>'],
    [
      'a toast without a role, in the middle at the top',
      '<div class="corner shown" style="right:40%;bottom:auto;top:5px;height:50px">Saved <button>Undo</button></div>',
    ],
    [
      'a cookie bar that calls itself modal',
      '<div class="bar shown" role="dialog" aria-modal="true" aria-label="Cookies"><button>Accept</button></div>',
    ],
    [
      'a chat window',
      '<div class="corner modal shown" role="dialog" aria-label="Chat"><input><button>Close</button></div>',
    ],
    ['a menu', '<ul class="box shown" role="menu"><li role="menuitem" tabindex="-1">One</li></ul>'],
    ['a list of suggestions', '<ul class="box shown popup" role="listbox"><li role="option">One</li></ul>'],
    [
      'site navigation over the page',
      '<div class="layer shown"><nav><a href="#a">One</a><a href="#b">Two</a></nav></div>',
    ],
    [
      'a question that may stay unanswered',
      '<div class="card popup shown" style="top: 35%"><p>Was this helpful?</p><button>Yes</button><button>No</button></div>',
    ],
    ['a sign that something loads', '<div class="layer overlay shown"><p>Loading</p></div>'],
    ['what the owner wants left alone', `<div data-curb-cut-ignore class="layer shown"><p>Text</p>${CLOSER}</div>`],
    [
      'a slide inside the page',
      '<div style="position:relative;height:600px"><div class="drop modal shown" style="inset:0;width:auto;height:auto"><p>Slide</p><button>Close</button></div></div>',
    ],
  ];
  for (const [why, markup] of rows) {
    it(why, async () => {
      await open(markup);
      expect(document.querySelector('.shown.open'), 'it is open').to.exist;
      expect(focused()).to.equal(byId('opener'));
      expect(document.querySelector('main[inert]')).to.be.null;
      await press('Tab');
      expect(focused()).to.equal(byId('behind'));
    });
  }

  it('what drops down from a control', async () => {
    await open('');
    const drop = document.createElement('div');
    drop.className = 'drop popup';
    drop.innerHTML = '<input type="date"><button>Close</button>';
    const { left, bottom } = byId('opener').getBoundingClientRect();
    drop.style.cssText = `left:${left}px;top:${bottom + 2}px;width:600px;height:500px`;
    area.append(drop);
    drop.classList.add('shown');
    await press('Enter');
    await drawn();
    expect(drop.checkVisibility()).to.be.true;
    expect(focused()).to.equal(byId('opener'));
  });
});

describe('Popups that come by themselves', () => {
  async function comes(markup: string): Promise<void> {
    mount(BEFORE + markup);
    popups = await startPopups();
    await drawn();
    for (const shown of document.querySelectorAll('.shown')) shown.classList.add('open');
    await drawn();
  }

  const told = (words: string): Promise<void> =>
    waitUntil(() => popups!.said().includes(words), `says "${words}"`, { timeout: 10_000 });

  it('take focus where they cover the page', async () => {
    await comes(`<div class="layer shown" id="p"><div><h2>Newsletter</h2><input>${CLOSER}</div></div>`);
    await told('Newsletter');
    expect(within('p')).to.be.true;
  });

  it('keep Tab, but do not take the page from whoever reads on', async () => {
    await comes(`<div class="layer shown" id="p"><div><h2>Newsletter</h2><input>${CLOSER}</div></div>`);
    await told('Newsletter');
    for (let i = 0; i < 4; i++) {
      await press('Tab');
      expect(within('p'), `after Tab ${i + 1}`).to.be.true;
    }
    expect(document.querySelector('main')!.inert).to.be.false;
    byId('behind').focus();
    await drawn();
    expect(focused()).to.equal(byId('behind'));
    await press('Escape');
    await waitUntil(() => !byId('p').checkVisibility());
  });

  it('are told of by a name that comes late', async () => {
    mount(`${BEFORE}<div class="layer shown" id="p" role="dialog"><input>${CLOSER}</div>`);
    popups = await startPopups(async () => {
      await drawn(8);
      byId('p').setAttribute('aria-label', 'Newsletter');
    });
    byId('p').classList.add('open');
    await told('Newsletter');
    expect(within('p')).to.be.true;
  });

  it('are told of without a name, where none comes', async () => {
    mount(`${BEFORE}<div class="layer shown" id="p" role="dialog"><input>${CLOSER}</div>`);
    popups = await startPopups(() => new Promise(() => {}));
    byId('p').classList.add('open');
    await told('A dialog has opened');
    expect(within('p')).to.be.true;
  });

  it('are told of only, where they do not', async () => {
    await comes(`<div class="box popup shown" id="p" role="dialog" aria-label="Newsletter"><input>${CLOSER}</div>`);
    await told('Newsletter');
    expect(within('p')).to.be.false;
    expect(document.querySelector('main[inert]')).to.be.null;
  });
});

describe('Popups can be left', () => {
  const stubborn = '<div class="layer shown" id="p"><div><h2>Hello</h2><input><button>Go</button></div></div>';

  it('by Escape, where nothing closes them', async () => {
    await open(stubborn);
    await press('Escape');
    await waitUntil(() => focused() === byId('opener'));
    byId('p').style.color = 'green';
    await drawn();
    await press('Tab');
    expect(focused()).to.equal(byId('behind'));
    expect(byId('p').querySelector('[aria-modal]')).to.be.null;
  });

  const calendar = async (...before: string[]): Promise<void> => {
    mount(
      `${BEFORE}<input id="date" aria-label="Date"><div class="layer shown" id="p"><div id="days" tabindex="-1"><button>1</button></div></div><button id="after">After</button>`,
    );
    popups = await startPopups();
    byId('date').addEventListener('focus', () => {
      byId('p').classList.add('open');
      byId('days').focus();
    });
    byId('p').addEventListener('keydown', ({ key }) => key === 'Escape' && byId('p').classList.remove('open'));
    byId('behind').focus();
    await press(...before, 'Tab');
    await drawn(6);
    expect(focused()).to.equal(byId('days'));
    await press('Escape');
    await waitUntil(() => !popups!.keeps() && !byId('p').checkVisibility());
    await press('Tab');
    await drawn(6);
    expect(focused()).to.equal(byId('after'));
    expect(byId('p').checkVisibility()).to.be.false;
  };
  it('by Escape, and passed by Tab, where they open as soon as focus comes to a field', () => calendar());
  it('in the same way by whoever has typed just before', () => calendar('a'));

  it('for good, where they come a moment after focus has come to a field, and would come again with it', async () => {
    mount(`${BEFORE}<input id="date" aria-label="Date"><div class="layer shown" id="p"><div><button>1</button><input></div></div>`); // prettier-ignore
    popups = await startPopups();
    let comings = 0;
    byId('date').addEventListener('focus', () => {
      comings++;
      setTimeout(() => byId('p').classList.add('open'));
    });
    byId('p').addEventListener('keydown', ({ key }) => key === 'Escape' && byId('p').classList.remove('open'));
    byId('behind').focus();
    await press('Tab');
    await waitUntil(() => within('p'));
    await press('Escape');
    await waitUntil(() => focused() === byId('date'));
    await drawn(6);
    expect([comings, byId('p').classList.contains('open')]).to.deep.equal([1, false]);
  });

  it('by Escape twice, where the page swallows it', async () => {
    await open(stubborn);
    byId('p').onkeydown = (event) => event.key === 'Escape' && event.preventDefault();
    await press('Escape');
    await drawn();
    expect(within('p')).to.be.true;
    await press('Escape');
    await waitUntil(() => focused() === byId('opener'));
  });

  it('by Escape twice, where a native one of few words swallows it', async () => {
    await open('<dialog id="d"><p>Hello</p></dialog>');
    const dialog = byId('d') as HTMLDialogElement;
    dialog.onkeydown = (event) => event.preventDefault();
    dialog.oncancel = (event) => event.preventDefault();
    dialog.showModal();
    await drawn();
    await press('Escape');
    await press('Escape');
    await waitUntil(() => !dialog.open);
  });

  const answer = (word: string): string =>
    `<button onclick="this.closest('.shown').classList.remove('open'); this.closest('.shown').title = '${word}'">${word}</button>`;

  it('by Cancel, where No is an answer', async () => {
    await open(`<div class="layer shown" id="p"><div><h2>Save?</h2>${['Yes', 'No', 'Cancel'].map(answer).join('')}</div></div>`); // prettier-ignore
    await press('Escape');
    await waitUntil(() => byId('p').title === 'Cancel');
  });

  for (const [what, ways] of [
    ['a question is answered by Yes or No alone', answer('Yes') + answer('No')],
    [
      'the only X is a link to another site',
      '<input><a href="https://x.com/us" onclick="title = this.closest(`.shown`).title = `X`; return false">X</a>',
    ],
  ] as const) {
    it(`in no way of the page where ${what}: it stays, and keeps nobody`, async () => {
      await open(`<div class="layer shown" id="p"><div><h2>Save your changes?</h2>${ways}</div></div>`);
      await press('Escape');
      await waitUntil(() => focused() === byId('opener'), 'it lets go', { timeout: 5000 });
      expect([byId('p').title, document.querySelector('[inert]')]).to.deep.equal(['', null]);
    });
  }

  it('by what its author calls the way out, whatever it says', async () => {
    const called = (name: string, words: string): string =>
      `<button class="${name}" onclick="this.closest('.shown').classList.remove('open'); this.closest('.shown').title = this.className">${words}</button>`;
    await open(
      `<div class="layer shown" id="p"><div><h2>Cancel?</h2>${called('close-account', 'Yes')}${called('dialog__close', 'Keep it')}</div></div>`,
    );
    await press('Escape');
    await waitUntil(() => byId('p').title !== '');
    expect(byId('p').title).to.equal('dialog__close');
  });

  it('by a press on the backdrop that lies in them, beneath what they say', async () => {
    await open(
      `<div class="shown" style="position: fixed; inset: 0; z-index: 9" id="p"><div style="position: absolute; inset: 0; background: rgb(0 0 0 / .5)" onclick="p.classList.remove('open')"></div>
        <div style="position: relative; margin: 100px auto; width: 300px; background: #fff"><h2>Hello</h2><input></div></div>`,
    );
    await press('Escape');
    await waitUntil(() => !byId('p').classList.contains('open'));
    expect(focused()).to.equal(byId('opener'));
  });

  it('by the label of a box to tick that keeps them open, and by no label of theirs', async () => {
    await open(
      `<input type="checkbox" id="held" checked onchange="p.classList.remove('open')"><div class="layer shown" id="p"><div><h2>Hello</h2>
        <input type="checkbox" id="own"><label for="own">Close!</label><label for="held">Close!</label></div></div>`,
    );
    await press('Escape');
    await waitUntil(() => !byId('p').classList.contains('open'));
    expect([byId('own'), byId('held')].map((box) => (box as HTMLInputElement).checked)).to.deep.equal([false, false]);
  });

  it('by a click on the backdrop, as before', async () => {
    await open(
      `<div class="layer shown" id="p" onclick="event.target === this && this.classList.remove('open')"><div><h2>Hello</h2><input></div></div>`,
    );
    await sendMouse({ type: 'click', position: [5, 5] });
    await waitUntil(() => !document.querySelector('[inert]'));
    expect(focused()).to.equal(byId('opener'));
  });

  type Row = [why: string, end: (popup: HTMLElement) => void];
  const rows: Row[] = [
    ['taken out', (popup) => popup.remove()],
    ['hidden by attribute', (popup) => (popup.style.display = 'none')],
    ['emptied', (popup) => popup.firstElementChild!.replaceChildren()],
    ['made transparent by a class of the body', () => (document.body.className = 'gone')],
  ];
  for (const [why, end] of rows) {
    it(`once they are ${why}`, async () => {
      await open(`<style>.gone .layer { opacity: 0 }</style>${stubborn}`);
      end(byId('p'));
      await drawn();
      expect(document.querySelector('[inert]')).to.be.null;
      expect(focused()).to.equal(byId('opener'));
    });
  }

  it('with focus on a neighbour, where the opener is gone', async () => {
    await open(stubborn);
    byId('opener').remove();
    byId('p').remove();
    await drawn();
    expect(focused()).to.equal(document.querySelector('main p'));
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
    popups = await startPopups();
    await drawn();
    const clock = performance.now.bind(performance);
    performance.now = () => clock() + 60_000;
    byId('opener').focus();
    await press('Enter');
    await waitUntil(() => within('p'), 'focus is in the menu', { timeout: 10_000 });
    performance.now = clock;
    await press('Tab', 'Tab', 'Tab');
    expect(within('p')).to.be.true;
  });
});

describe('What a script tells the document of', () => {
  it('is no popup', async () => {
    mount('<p>Text</p>');
    popups = await startPopups();
    expect(strayEvents('change', 'toggle', 'keydown', 'click', 'focusin')).to.deep.equal([]);
    await drawn();
    expect(popups.keeps()).to.be.false;
  });
});

function within(id: string): boolean {
  let at = focused();
  for (; at && at !== document.body; at = at.parentElement ?? at.ownerDocument.defaultView!.frameElement) {
    if (at.id === id) return true;
  }
  return false;
}
