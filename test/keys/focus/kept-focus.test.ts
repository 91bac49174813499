import { expect } from '@open-wc/testing';
import { KeptFocus } from '../../../src/keys/focus/kept-focus.js';
import { keepTabClear } from '../../../src/keys/focus/tab-clear.js';
import { takeFocus } from '../../../src/keys/focus/take-focus.js';
import { Ledger } from '../../../src/ledger/ledger.js';
import { LivePage } from '../../../src/page/live-page.js';
import { focused, press } from '../../support/keys.js';
import { container } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { strayEvents } from '../../support/stray-events.js';

const { element: area, mount } = container();
let ending: AbortController;
let page: LivePage;

async function start(html: string): Promise<void> {
  mount(html);
  ending = new AbortController();
  const { signal } = ending;
  page = new LivePage(document);
  const ledger = new Ledger((edits, write) => page.quietly(edits, write));
  await page.start();
  keepTabClear(page, signal);
  new KeptFocus({ page, takeFocus: (element) => takeFocus(element, ledger, signal) }, signal);
}

async function frames(count = 4): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

afterEach(() => {
  ending.abort();
  page.stop();
});

describe('Focus is kept when the page builds anew', () => {
  type Row = [why: string, before: string, after: string, focus: string];
  const rows: Row[] = [
    [
      'on the element with the same id',
      '<ul><li><button id="a">One</button></li></ul>',
      '<p>New</p><button id="a">Other</button>',
      '#a',
    ],
    [
      'on the field with the same name',
      '<p>Text</p><input name="q" id="x">',
      '<p>Text</p><input name="other"><input name="q">',
      '[name=q]',
    ],
    [
      'on what is called the same',
      '<p>Text</p><button>Save</button>',
      '<p>Text</p><button>Load</button><button>Save</button>',
      'button + button',
    ],
    [
      'on the next that is called the same and can be used',
      '<button>Save</button>',
      '<button hidden>Save</button><p inert><button>Save</button></p><button disabled>Save</button><button id="b">Save</button>',
      '#b',
    ],
    [
      'on what comes before it, where that with its id is out of sight',
      '<p>Text</p><button id="a">Save</button>',
      '<p>Text</p><button id="a" hidden>Save</button>',
      'div',
    ],
    ['on what lies around it, where nothing took its place', '<button>Save</button>', '', 'div'],
    [
      'on what is called the same in the row with the same words',
      '<ul><li>Ann <button>Book</button></li><li>Bob <span><button class="on">Book</button></span> 9:00</li></ul>',
      '<ul><li>Ann <button>Book</button></li><li>Bob <span><button id="b">Book</button></span> 9:30</li></ul>',
      '#b',
    ],
    [
      'whatever style is written into its row',
      '<p><style>i{}</style>Ann <button>Book</button></p><p><style>i{}</style>Bob <button class="on">Book</button></p>',
      '<p><style>i{}</style>Ann <button>Book</button></p><p><style>i{}</style>Bob <button id="b">Book</button></p>',
      '#b',
    ],
    [
      'on the next that is called the same, where its row has gone',
      '<ul><li>Ann <button>Drop</button></li><li>Bob <button class="on">Drop</button></li><li>Cid <button>Drop</button></li></ul>',
      '<ul><li>Ann <button id="a">Drop</button></li><li>Cid <button>Drop</button></li></ul>',
      '#a',
    ],
  ];
  for (const [why, before, after, focus] of rows) {
    it(why, async () => {
      await start(`<div>${before}</div>`);
      const box = area.firstElementChild!;
      (box.querySelector<HTMLElement>('.on') ?? box.querySelector<HTMLElement>('button, input')!).focus();
      box.innerHTML = after;
      await frames();
      expect(focused() === area.querySelector(focus)).to.be.true;
    });
  }

  it('in the card that takes the place of its own, whichever of them comes and goes first', async () => {
    const card = (who: string): string => `<li><h3>${who}</h3><button>Book</button></li>`;
    await start(`<ul>${card('Ann')}${card('Bob')}${card('Cid')}</ul>`);
    const bob = area.querySelectorAll('li')[1]!;
    bob.querySelector('button')!.focus();
    bob.insertAdjacentHTML('beforebegin', card('Bob'));
    bob.remove();
    await frames();
    expect(focused()!.parentElement!.textContent).to.equal('BobBook');
  });

  const steps: [why: string, next: string, focus: string][] = [
    ['at the heading of the step that comes instead', '<div><h2 id="h">Day</h2><button>Mo</button></div>', 'h'],
    ['on what can be used in the step that comes instead', '<div><p>Day</p><button id="m">Mo</button></div>', 'm'],
    ['near where it was, where what comes lies over the page', '<div style="position: fixed">Saved</div>', 'all'],
    ['near where it was, where what comes is of another kind', '<p>Saved</p>', 'all'],
    ['near where it was, where nothing comes', '', 'all'],
  ];
  for (const [why, next, focus] of steps) {
    for (const order of focus === 'all' ? ['after'] : ['before', 'after']) {
      it(`${why}, put there ${order} the old one goes`, async () => {
        await start(
          '<div><div id="all">Steps</div><div id="s"><h2>You</h2><button>Next</button></div><p>End</p></div>',
        );
        const step = area.querySelector('#s')!;
        step.querySelector('button')!.focus();
        if (order === 'before') step.insertAdjacentHTML('beforebegin', next);
        const after = step.nextElementSibling!;
        step.remove();
        if (order === 'after') after.insertAdjacentHTML('beforebegin', next);
        await waitUntil(() => focused()?.id === focus);
      });
    }
  }

  it('inside of a shadow tree as well, however focus has moved there', async () => {
    await start('<div id="host"></div>');
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<p><button id="a">One</button></p><p><button id="b">Two</button></p><p><button>Three</button></p>';
    root.getElementById('a')!.focus();
    root.getElementById('b')!.focus();
    root.getElementById('b')!.onclick = () => root.getElementById('b')!.parentElement!.remove();
    await press('Enter');
    await frames();
    expect(focused()!.textContent).to.equal('One');
  });

  it('inside of a shadow tree in a frame', async () => {
    const inner =
      '<div><template shadowrootmode="open"><p><button id="a">One</button></p><p><button id="b">Two</button></p></template></div>';
    await start(`<iframe title="In it" srcdoc='${inner}'></iframe>`);
    const frame = area.querySelector('iframe')!;
    await waitUntil(() => frame.contentDocument?.querySelector('div')?.shadowRoot);
    await frames(8);
    const root = frame.contentDocument!.querySelector('div')!.shadowRoot!;
    root.getElementById('a')!.focus();
    root.getElementById('b')!.focus();
    root.getElementById('b')!.onclick = () => root.getElementById('b')!.parentElement!.remove();
    root.getElementById('b')!.click();
    await frames(8);
    expect(focused()!.textContent).to.equal('One');
  });

  it('and left to the page where it moves focus itself', async () => {
    await start('<div><button>Save</button></div><button id="b">Next</button>');
    area.querySelector('button')!.focus();
    area.querySelector('button')!.remove();
    document.getElementById('b')!.focus();
    await frames();
    expect(focused()!.id).to.equal('b');
  });

  it('and not moved where nothing is gone', async () => {
    await start('<div><button>Save</button></div>');
    area.querySelector('button')!.focus();
    (focused() as HTMLElement).blur();
    area.append('New');
    await frames();
    expect(document.activeElement === document.body).to.be.true;
  });
});

describe('Focus is kept when the page hides what has it', () => {
  const box =
    '<button id="a">Open</button><p>Text</p><div id="box" style="position:fixed;inset:0"><button id="b">In it</button></div>';

  async function go(): Promise<HTMLElement> {
    await start(box);
    document.getElementById('a')!.focus();
    document.getElementById('b')!.focus();
    return document.getElementById('box')!;
  }

  it('and goes back to where it was before', async () => {
    (await go()).style.display = 'none';
    await frames();
    expect(focused()!.id).to.equal('a');
  });

  for (const [why, parts, lands] of [
    [
      'to the heading of what is shown instead',
      '<div class="step" hidden><p>Two</p><h2>Details</h2><input></div>',
      'h2',
    ],
    ['to what can be used there, where it has none', '<div class="step" hidden><p>Two</p><input></div>', 'input'],
    [
      'not to one of several',
      '<div class="step" hidden><h2>2</h2></div><div class="step" hidden><h2>3</h2></div>',
      'a',
    ],
    ['not to what was seen all the time', '<div class="step seen"><h2>Details</h2></div>', 'a'],
    ['not to what is not of its kind', '<div class="note" hidden><h2>Note</h2></div>', 'a'],
  ] as const) {
    it(`and goes ${why}`, async () => {
      await start(`<a href="#x">Back</a><div><div class="step"><button>Continue</button></div>${parts}</div>`);
      area.querySelector('a')!.focus();
      area.querySelector('button')!.focus();
      for (const part of area.querySelectorAll<HTMLElement>('.step:not(.seen), .note')) part.hidden = !part.hidden;
      await frames();
      expect(focused()!.localName).to.equal(lands);
    });
  }

  it('and goes back to where it was in what is shown instead', async () => {
    await start(
      '<div><div class="step"><h2>1</h2><a href="#x">Cart</a></div><div class="step"><button>Back</button></div></div>',
    );
    area.querySelector('a')!.focus();
    area.querySelector('button')!.focus();
    const [shop, cart] = area.querySelectorAll<HTMLElement>('.step');
    shop!.style.opacity = '1';
    cart!.hidden = true;
    await frames();
    expect(focused()!.localName).to.equal('a');
  });

  it('also out of a box over the page that is taken away', async () => {
    const over = await go();
    document.body.append(over);
    document.getElementById('b')!.focus();
    over.remove();
    await frames();
    expect(focused()!.id).to.equal('a');
  });

  it('also where it went there inside of a shadow tree', async () => {
    await start('<div id="host"></div>');
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<button id="a">Open</button><ul><li tabindex="0">One</li><li tabindex="0">Two</li></ul>';
    root.getElementById('a')!.focus();
    for (const item of root.querySelectorAll('li')) item.focus();
    root.querySelector('ul')!.hidden = true;
    await frames();
    expect(focused()!.id).to.equal('a');
  });

  for (const [why, html] of [
    ['a picture map', '<img usemap="#m" src="data:,"><map name="m"><area id="in" href="#x" shape="default"></map>'],
    ['a canvas', '<canvas><button id="in">Draw</button></canvas>'],
  ] as const) {
    it(`but not where it was in ${why}, which draws nothing of what is in it`, async () => {
      await start(`<button>Before</button>${html}`);
      area.querySelector('button')!.focus();
      document.getElementById('in')!.focus();
      expect(focused()!.id).to.equal('in');
      (focused() as HTMLElement).blur();
      await frames();
      expect(document.activeElement === document.body).to.be.true;
    });
  }

  for (const [why, html] of [
    [
      'the picture of its map',
      '<div><img usemap="#m" src="data:,"><map name="m"><area id="in" href="#x" shape="default"></map></div>',
    ],
    ['the canvas around it', '<div><canvas><button id="in">Draw</button></canvas></div>'],
  ] as const) {
    it(`and goes back to where it was before where ${why} is hidden`, async () => {
      await start(`<button>Before</button>${html}`);
      area.querySelector('button')!.focus();
      document.getElementById('in')!.focus();
      area.querySelector('div')!.hidden = true;
      await frames(8);
      expect(focused()!.textContent).to.equal('Before');
    });
  }

  it('nor where it was in a closed shadow tree whose host has no box', async () => {
    await start('<button>Before</button><div id="host" style="display:contents"></div>');
    const root = document.getElementById('host')!.attachShadow({ mode: 'closed' });
    root.innerHTML = '<button>In it</button>';
    area.querySelector('button')!.focus();
    root.querySelector('button')!.focus();
    root.querySelector('button')!.blur();
    await frames();
    expect(document.activeElement === document.body).to.be.true;
  });

  it('but not where whoever points has left it', async () => {
    const over = await go();
    (focused() as HTMLElement).blur();
    over.style.display = 'none';
    await frames();
    expect(document.activeElement === document.body).to.be.true;
  });
});

describe('Tab leads to where it can be seen', () => {
  const spacer = '<div style="height:500px"></div>';
  const bar = '<div style="position:fixed;left:0;right:0;top:0;height:120px;background:#fff;z-index:9">Bar</div>';

  it('clear of a bar that would cover it', async () => {
    await start(
      `${bar}<div>${spacer}<button id="a">One</button>${spacer}<button id="b">Two</button>${spacer}${spacer}</div>`,
    );
    document.getElementById('b')!.focus();
    scrollTo(0, document.getElementById('a')!.getBoundingClientRect().top + scrollY - 20);
    await press('Shift+Tab');
    await frames();
    expect(focused()!.id).to.equal('a');
    expect(focused()!.getBoundingClientRect().top).to.be.at.least(120);
    scrollTo(0, 0);
  });

  it('and leaves the page where it is, if what has focus does not scroll with it', async () => {
    await start(
      `${spacer}${spacer}${spacer}<div style="position:fixed;left:0;bottom:-10px"><button id="a">One</button></div>`,
    );
    scrollTo(0, 100);
    area.tabIndex = -1;
    area.focus({ preventScroll: true });
    await press('Tab');
    await frames();
    expect([focused()!.id, scrollY]).to.deep.equal(['a', 100]);
    area.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
});

describe('Focus of which a script tells the document', () => {
  it('is nobody’s', async () => {
    await start('<button>Save</button>');
    expect(strayEvents('focusin', 'focusout')).to.deep.equal([]);
  });
});
