import { expect } from '@open-wc/testing';
import { axNode } from '../../support/ax.js';
import { focused, press } from '../../support/keys.js';
import { clickable } from '../../../src/rules/controls/clickable.js';
import { findClickables } from '../../../src/rules/finders/find-clickables.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('clickable', () => {
  mendingRows([clickable], [
    ['leaves what draws a box to tick', '<div><input type="checkbox" aria-label="Wifi"><span class="switch-handle" onclick="go()">ON</span></div>', '<div><input type="checkbox" aria-label="Wifi"><span class="switch-handle" onclick="go()">ON</span></div>'],
    ['makes a button of what draws a box that is gone', '<div><input type="checkbox" style="display: none"><span class="checkbox" onclick="go()">Wifi</span></div>', '<div><input type="checkbox" style="display: none"><span class="checkbox" onclick="go()" role="button" tabindex="0">Wifi</span></div>'],
    ['makes a button of what has a click handler', '<div onclick="go()">Order</div>', '<div onclick="go()" role="button" tabindex="0">Order</div>'],
    ['makes a link of what opens another window', '<div onclick="window.open(\'/order\')">Order</div>', '<div onclick="window.open(\'/order\')" role="link" tabindex="0">Order</div>'],
    ['makes a button of what opens a menu', '<div onclick="menu.open()">Order</div>', '<div onclick="menu.open()" role="button" tabindex="0">Order</div>'],
    ['makes a link of what leads away', '<div onclick="location.href = \'/order\'">Order</div>', '<div onclick="location.href = \'/order\'" role="link" tabindex="0">Order</div>'],
    ['makes a button of an anchor without address', '<a onclick="go()">Order</a>', '<a onclick="go()" role="button" tabindex="0">Order</a>'],
    ['leaves what has something in it that is said by itself', '<div onclick="go()"><div role="alert">Saved</div></div>', '<div onclick="go()"><div role="alert">Saved</div></div>'],
    ['makes a button of what shows a hand, though it is a slide', '<div class="el-slide" style="cursor: pointer">Order</div>', '<div class="el-slide" style="cursor: pointer" role="button" tabindex="0">Order</div>'],
    ['guesses from a pointer cursor', '<style>.b:hover { cursor: pointer }</style><div class="b">Order</div>', '<style>.b:hover { cursor: pointer }</style><div class="b" role="button" tabindex="0">Order</div>'],
    ['makes a button of what is around the words of a heading', '<h2 onclick="go()"> <span>Prices</span></h2>', '<h2 onclick="go()"> <span role="button" tabindex="0">Prices</span></h2>'],
    ['lets a heading that hears keys be focused, and be a heading', '<h2 onclick="go()" onkeydown="go()">Prices</h2>', '<h2 onclick="go()" onkeydown="go()" tabindex="0">Prices</h2>'],
    ['completes a button that cannot be focused', '<div role="button" onclick="go()">Order</div>', '<div role="button" onclick="go()" tabindex="0">Order</div>'],
    ['keeps a tabindex', '<div onclick="go()" tabindex="-1">Order</div>', '<div onclick="go()" tabindex="-1" role="button">Order</div>'],
    ['leaves controls', '<button onclick="go()">Order</button><a href="#" onclick="go()">Order</a><label onclick="go()">Name</label>', '<button onclick="go()">Order</button><a href="#" onclick="go()">Order</a><label onclick="go()">Name</label>'],
    ['leaves what only keeps clicks from others', '<div onclick="event.stopPropagation()">Text</div><p onclick="">Text</p>', '<div onclick="event.stopPropagation()">Text</div><p onclick="">Text</p>'],
    ['leaves what lies in a control', '<button><span onclick="go()">Order</span></button>', '<button><span onclick="go()">Order</span></button>'],
    ['leaves what the cursor of something around it reaches', '<style>.c { cursor: pointer } .c span { cursor: pointer }</style><a class="c" href="#"><span>One</span></a>', '<style>.c { cursor: pointer } .c span { cursor: pointer }</style><a class="c" href="#"><span>One</span></a>'],
    ['leaves the label of a row, which the cursor of all in the row covers', '<style>.r > * { cursor: pointer }</style><div class="r"><span>Share:</span><span>Copy</span></div>', '<style>.r > * { cursor: pointer }</style><div class="r"><span>Share:</span><span role="button" tabindex="0">Copy</span></div>'],
    ['leaves a text that introduces a control', '<style>.c { cursor: pointer }</style><span class="c">Partager :</span> <a href="#">Mail</a>', '<style>.c { cursor: pointer }</style><span class="c">Partager :</span> <a href="#">Mail</a>'],
    ['takes what ends in a colon and opens what follows', '<style>.c { cursor: pointer }</style><div class="c">Details:</div><div>Green tea</div>', '<style>.c { cursor: pointer }</style><div class="c" role="button" tabindex="0">Details:</div><div>Green tea</div>'],
    ['leaves other roles', '<div role="option" onclick="go()">One</div><div role="presentation" onclick="go()">Two</div>', '<div role="option" onclick="go()">One</div><div role="presentation" onclick="go()">Two</div>'],
    ['leaves what cannot be reached', '<div aria-hidden="true"><p onclick="go()">Order</p></div>', '<div aria-hidden="true"><p onclick="go()">Order</p></div>'],
    ['is unsure of what holds a control', '<div onclick="go()">Order <a href="#">terms</a></div>', '<div onclick="go()">Order <a href="#">terms</a></div>'],
    ['leaves an icon to the rule that can read it', '<div onclick="go()"><i class="fa fa-bars"></i></div><span onclick="go()">×</span>', '<div onclick="go()"><i class="fa fa-bars"></i></div><span onclick="go()">×</span>'],
    ['is unsure of what has nothing to say', '<div onclick="go()"></div>', '<div onclick="go()"></div>'],
    ['is unsure of a whole area', '<div onclick="go()"><h3>Tea</h3><p>Green</p></div>', '<div onclick="go()"><h3>Tea</h3><p>Green</p></div>'],
  ]); // prettier-ignore

  mendsAnywhere([clickable], '<div onclick="go()">Order</div>', '<div onclick="go()" role="button" tabindex="0">Order</div>'); // prettier-ignore

  it('is unsure of slides and cells on which a library only listens', async () => {
    const page = await mending('<main></main>', { rules: [clickable] });
    const listens = { _vei: { onClick: () => alert() }, textContent: 'Order' };
    const parts = ['div', 'td', 'div'].map((tag) => Object.assign(page.document.createElement(tag), listens));
    Object.assign(parts[0]!, { className: 'el-carousel__item is-active' });
    page.body.firstElementChild!.append(...parts);
    await page.settled();
    expect(parts.map((part) => part.getAttribute('tabindex'))).to.deep.equal([null, null, '0']);
    page.end();
  });

  it('does not have the browser blame the page for a handler that does not compile', async () => {
    const blames: Event[] = [];
    const page = await mending('<main></main>', { rules: [clickable] });
    page.document.defaultView!.addEventListener('error', (event) => blames.push(event));
    page.body.firstElementChild!.setHTMLUnsafe('<div onclick="go(">Order</div>');
    await page.settled();
    page.end();
    expect(blames).to.deep.equal([]);
  });

  it('knows the records that frameworks keep on elements', async () => {
    const page = await mending('<main></main>', { rules: [clickable] });
    const records: Record<string, unknown>[] = [
      { __reactProps$x1: { onClick: () => alert() } },
      { _vei: { onClick: () => alert() } },
      { [Symbol('_vei')]: { onClick: () => alert() } },
      { __click: () => alert() },
      { $$click: () => alert() },
      { __zone_symbol__clickfalse: [{}] },
      { l: { clickfalse: () => alert() } },
      { onclick: () => alert() },
    ];
    const made = records.map((record) =>
      Object.assign(page.document.createElement('div'), { textContent: 'Order' }, record),
    );
    const idle = Object.assign(page.document.createElement('p'), {
      textContent: 'Text',
      __reactProps$x1: { onClick: (event: Event) => event.stopPropagation() },
    });
    page.body.append(...made, idle);
    await page.settled();
    expect(made.map((element) => element.getAttribute('role'))).to.deep.equal(made.map(() => 'button'));
    expect(idle.hasAttribute('role')).to.be.false;
    page.end();
  });

  it('hears of what jQuery answers for elements on a box around them, whatever else it understands', async () => {
    const page = await mending('<main></main>', { rules: [clickable] });
    const records = new Map<Node, string[]>();
    const answers = (node: Node, ...selectors: string[]): void => {
      records.set(node, selectors);
      Object.assign(node, { jQuery1: {} });
    };
    Object.assign(page.document.defaultView!, {
      jQuery: { _data: (node: Node) => ({ click: records.get(node)?.map((selector) => ({ selector })) }) },
    });
    answers(page.document, ".popup:not('.quoted')", 'li:visible');
    const list = page.document.createElement('ol');
    list.setHTMLUnsafe('<li><a>1</a><b>One</b></li>');
    answers(list, 'a, img');
    page.body.append(list);
    await page.settled();
    expect(list.innerHTML).to.equal('<li><a role="button" tabindex="0">1</a><b>One</b></li>');
    list.insertAdjacentHTML('beforeend', '<li><a>2</a></li>');
    await page.settled();
    expect(list.lastElementChild!.innerHTML).to.equal('<a role="button" tabindex="0">2</a>');
    page.end();
  });

  it('looks at a drawing that a frame shows as well, which has no body', () => {
    const drawing = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><g style="cursor: pointer"/></svg>',
      'image/svg+xml',
    );
    expect([...findClickables(drawing)].map(([{ localName }, kind]) => [localName, kind])).to.deep.equal([
      ['g', 'clickable'],
    ]);
  });

  it('comes to what was out of reach until a dialog around it was shown', async () => {
    const page = await mending('<div aria-hidden="true"><p data-bs-dismiss="modal">Close</p></div>', {
      rules: [clickable],
    });
    expect(page.body.querySelector('[role]')).to.equal(null);
    page.body.querySelector('div')!.removeAttribute('aria-hidden');
    await page.settled();
    expect(page.body.querySelector('p')!.getAttribute('role')).to.equal('button');
    page.end();
  });

  it('answers Enter and Space once each, and nothing after it was undone', async () => {
    const page = await mending('<div onclick="this.dataset.n = 1 + Number(this.dataset.n ?? 0)">Order</div>', {
      rules: [clickable],
    });
    const button = page.body.querySelector('div')!;
    button.focus();
    await press('Enter');
    expect(button.dataset['n']).to.equal('1');
    await press('Space');
    expect(button.dataset['n']).to.equal('2');
    page.undo();
    button.tabIndex = 0;
    button.focus();
    await press('Enter', 'Space');
    expect(button.dataset['n']).to.equal('2');
    page.end();
  });

  it('does not press as well what its click gives focus to', async () => {
    const page = await mending(
      '<div onclick="document.querySelector(\'button\').focus()">Large</div><button onclick="this.dataset.n = 1">Size</button>',
      { rules: [clickable] },
    );
    const [option, button] = [page.body.querySelector('div')!, page.body.querySelector('button')!];
    for (const key of ['Enter', 'Space']) {
      option.focus();
      await press(key);
      expect([focused() === button, button.dataset['n']]).to.deep.equal([true, undefined]);
    }
    page.end();
  });

  it('leaves a key to a page that answers it, by its default or by a click', async () => {
    const page = await mending('<div onclick="this.dataset.n = 1 + Number(this.dataset.n ?? 0)">Order</div>', {
      rules: [clickable],
    });
    const button = page.body.querySelector('div')!;
    page.document.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') button.click();
      else event.preventDefault();
    });
    button.focus();
    await press('Enter', 'Space');
    expect(button.dataset['n']).to.equal('1');
    page.end();
  });

  it('leaves the keys to a handler on the element', async () => {
    const page = await mending('<div onclick="go()" onkeydown="go()">Order</div>', { rules: [clickable] });
    expect(page.html).to.equal('<div onclick="go()" onkeydown="go()" role="button" tabindex="0">Order</div>');
    expect(page.repairs.filter(({ attribute }) => attribute === '')).to.deep.equal([]);
    page.end();
  });

  it('puts a button into a heading, which stays one', async () => {
    const page = await mending('<h3 id="q" onclick="this.dataset.n = 1 + Number(this.dataset.n ?? 0)">Does it hurt?</h3>', { rules: [clickable] });
    const heading = page.body.querySelector('h3')!;
    const button = heading.querySelector<HTMLElement>('[role=button]')!;
    expect(heading.hasAttribute('tabindex')).to.be.false;
    expect([(await axNode(heading)).role, (await axNode(heading)).name]).to.deep.equal(['heading', 'Does it hurt?']);
    expect([(await axNode(button)).role, (await axNode(button)).name]).to.deep.equal(['button', 'Does it hurt?']);
    button.focus();
    await press('Enter', 'Space');
    expect(heading.dataset['n']).to.equal('2');
    page.undo();
    expect(page.html).to.equal('<h3 id="q" onclick="this.dataset.n = 1 + Number(this.dataset.n ?? 0)" data-n="2">Does it hurt?</h3>');
    page.end();
  }); // prettier-ignore

  it('remarks on a whole area', async () => {
    const page = await mending('<div onclick="go()"><h3>Tea</h3><p>Green</p></div>', { rules: [clickable] });
    expect(page.remarks.map(({ rule }) => rule)).to.deep.equal(['clickable']);
    page.end();
  });
});
