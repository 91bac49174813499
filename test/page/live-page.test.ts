import { expect } from '@open-wc/testing';
import { setAttribute } from '../../src/ledger/edit.js';
import { Ledger } from '../../src/ledger/ledger.js';
import type { Kind } from '../../src/page/kind/kinds.js';
import { LivePage, type Finder } from '../../src/page/live-page.js';
import { giveWay, SLICE_MS } from '../../src/support/timing/slices.js';
import { loadFrame } from '../support/frame.js';
import { container } from '../support/mount.js';

const { element: area, mount } = container();
let page: LivePage | undefined;

afterEach(() => {
  page?.stop();
});

async function start(watched: string[] = [], finders: Finder[] = []): Promise<LivePage> {
  page = new LivePage(document, watched, finders);
  await page.start();
  return page;
}

/** Ids of the filed elements of a kind inside the container, in order. */
function ids(kind: Kind): string[] {
  return page!
    .all(kind)
    .map((element) => element.id)
    .filter(Boolean);
}

describe('LivePage files', () => {
  type Row = [why: string, html: string, kind: Kind, ids: string[]];
  const rows: Row[] = [
    [
      'headings by tag and by role',
      '<h2 id="a"></h2><p id="x"></p><p role="heading" id="b"></p>',
      'heading',
      ['a', 'b'],
    ],
    [
      'fields, but not hidden ones nor buttons',
      '<input id="a"><input type="HIDDEN" id="x"><input type="submit" id="y">',
      'field',
      ['a'],
    ],
    [
      'buttons of every make',
      '<button id="a"></button><input type="image" id="b"><i role="button" id="c"></i>',
      'button',
      ['a', 'b', 'c'],
    ],
    [
      'menus: navigation, menus and menu buttons',
      '<nav id="a"></nav><i role="menu" id="b"></i><i aria-haspopup="true" id="c"></i>',
      'menu',
      ['a', 'b', 'c'],
    ],
    ['the first valid role of several', '<i role="nonsense heading" id="a"></i>', 'heading', ['a']],
    [
      'nothing inside what an owner wants left alone',
      '<div data-curb-cut-ignore><h2 id="x"></h2></div><h2 id="a"></h2>',
      'heading',
      ['a'],
    ],
    [
      'an element named like a property of every object',
      '<constructor id="x"></constructor><h2 id="a"></h2>',
      'heading',
      ['a'],
    ],
  ];
  for (const [why, html, kind, expected] of rows) {
    it(why, async () => {
      mount(html);
      await start();
      expect(ids(kind)).to.deep.equal(expected);
    });
  }

  it('open shadow roots, in the order of the composed tree', async () => {
    mount('<h2 id="a"></h2><div></div><h2 id="c"></h2>');
    area.children[1]!.attachShadow({ mode: 'open' }).innerHTML = '<h3 id="b"></h3>';
    await start();
    expect(ids('heading')).to.deep.equal(['a', 'b', 'c']);
  });

  it('shadow roots that are attached later, to an element that is there already', async () => {
    mount('<div></div>');
    await start();
    area.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML = '<h3 id="b"></h3>';
    await page!.settled();
    expect(ids('heading')).to.deep.equal(['b']);
  });

  it('gives the page its attachShadow back', async () => {
    const before = Element.prototype.attachShadow;
    (await start()).stop();
    expect(Element.prototype.attachShadow).to.equal(before);
  });

  it('same-origin frames, and forgets what a frame has left', async () => {
    mount('<iframe></iframe>');
    const frame = area.firstElementChild as HTMLIFrameElement;
    await load(frame, '<h2 id="one"></h2>');
    await start();
    expect(ids('heading')).to.deep.equal(['one']);
    await load(frame, '<h2 id="two"></h2>');
    await page!.settled();
    expect(ids('heading')).to.deep.equal(['two']);
    frame.remove();
    await page!.settled();
    expect(ids('heading')).to.be.empty;
  });

  it('an element that is given its first state later, but not for a name of ours', async () => {
    mount('<p id="a"></p><p id="b"></p>');
    await start(['aria-hidden', 'aria-label']);
    area.children[0]!.setAttribute('aria-hidden', 'true');
    const named = setAttribute(area.children[1]!, 'aria-label', 'Hours');
    page!.quietly([named], () => area.children[1]!.setAttribute('aria-label', 'Hours'));
    await page!.settled();
    expect(ids('aria')).to.deep.equal(['a']);
  });

  it('what a finder finds, in every part that comes', async () => {
    mount('<b id="a"></b>');
    await start([], [(within) => [...within.querySelectorAll('b')].map((b) => [b, 'clickable'] as const)]);
    area.insertAdjacentHTML('beforeend', '<p><b id="b"></b></p>');
    await page!.settled();
    expect(ids('clickable')).to.deep.equal(['a', 'b']);
  });
});

describe('LivePage, where a finder takes its time,', () => {
  /** Finds elements one by one, each of which takes a whole slice. */
  const slowly: Finder = function* (within) {
    for (const found of within.querySelectorAll('b')) {
      for (const until = performance.now() + SLICE_MS; performance.now() < until;);
      yield [found, 'clickable'];
    }
  };

  it('gives way to the page between two of them, and lets go of what has left meanwhile', async () => {
    mount('<b id="a"></b><b id="b"></b><b id="c"></b>');
    const mayBeFiled = start([], [slowly]);
    const known: string[][] = [];
    for (let turn = 0; turn < 10; turn++) {
      await giveWay();
      known.push(ids('clickable'));
      if (known.at(-1)!.length === 1) area.querySelector('#c')?.remove();
    }
    await mayBeFiled;
    expect(known).to.deep.include(['a']);
    expect(ids('clickable')).to.deep.equal(['a', 'b']);
  });
});

describe('LivePage, where a part leaves while finders look through it,', () => {
  it('has no more of them look there', async () => {
    const looked: boolean[] = [];
    const first: Finder = function* (within) {
      if ((within as Element).id === 'new') (within as Element).remove();
    };
    const second: Finder = (within) => {
      looked.push(within.isConnected);
      return [];
    };
    mount('<b></b>');
    await start([], [first, second]);
    area.insertAdjacentHTML('beforeend', '<p id="new"></p>');
    await page!.settled();
    expect(looked).to.not.be.empty.and.not.include(false);
  });
});

describe('LivePage, once it is to know more,', () => {
  it('hears of more attributes in every tree, and has more look at what is there', async () => {
    mount('<b id="a"></b><div></div>');
    const inner = area.lastElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<b></b>';
    await start(['class']);
    const heard: string[] = [];
    page!.listen({ attribute: (element, name) => heard.push(`${element.id} ${name}`) });
    await page!.widen(
      ['data-x'],
      [(within) => [...within.querySelectorAll('b')].map((b) => [b, 'clickable'] as const)],
    );
    for (const [id, root] of [
      ['a', area],
      ['b', inner],
    ] as const) {
      const element = root.querySelector('b')!;
      element.id = id;
      element.dataset.x = element.className = 'x';
    }
    page!.flush();
    expect(heard).to.have.members(['a id', 'a class', 'a data-x', 'b id', 'b class', 'b data-x']);
    expect(ids('clickable')).to.deep.equal(['a', 'b']);
  });

  it('hears nothing where it has been stopped before', async () => {
    await start();
    page!.stop();
    const heard: string[] = [];
    page!.listen({ attribute: (_element, name) => heard.push(name) });
    await page!.widen(['data-x'], []);
    mount('<b></b>').dataset.x = 'x';
    page!.flush();
    expect(heard).to.be.empty;
  });
});

describe('LivePage knows its trees:', () => {
  it('the document, open shadow roots and what frames show, those that come later as well, but not those that went', async () => {
    const frame = await loadFrame('<p>First</p>');
    mount('<div></div><p></p>');
    const [kept, gone] = [...area.children].map((element) => element.attachShadow({ mode: 'open' }));
    await start();
    expect(page!.trees).to.have.ordered.members([document, kept, gone, frame.document]);
    gone!.host.remove();
    const inner = kept!.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const loaded = new Promise((done) => frame.element.addEventListener('load', done, { once: true }));
    frame.element.srcdoc = '<p>Second</p>';
    await loaded;
    await page!.settled();
    expect(page!.trees).to.have.members([document, kept, inner, frame.element.contentDocument]);
    frame.element.remove();
  });
});

describe('LivePage, where a finder throws,', () => {
  it('files everything else, and says so', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => said.push(text);
    mount('<h2 id="a"></h2>');
    await start([], [() => { throw new Error('broken'); }]); // prettier-ignore
    area.insertAdjacentHTML('beforeend', '<h2 id="b"></h2>');
    await page!.settled();
    console.warn = warn;
    expect(ids('heading')).to.deep.equal(['a', 'b']);
    expect(said).to.have.length(1);
  });
});

describe('LivePage keeps up', () => {
  it('with elements that come, go, move and change', async () => {
    mount('<h2 id="a"></h2><h2 id="b"></h2><p id="c"></p>');
    await start();
    const [a, b, c] = [...area.children] as [Element, Element, Element];
    c.setAttribute('role', 'heading');
    a.remove();
    area.append(b);
    area.insertAdjacentHTML('afterbegin', '<section><h3 id="d"></h3></section>');
    await page!.settled();
    expect(ids('heading')).to.deep.equal(['d', 'c', 'b']);
  });

  it('with elements that only move', async () => {
    mount('<div><h2 id="a"></h2></div><h2 id="b"></h2><h2 id="c"></h2>');
    await start();
    expect(ids('heading')).to.deep.equal(['a', 'b', 'c']);
    area.append(area.querySelector('div')!);
    await page!.settled();
    expect(ids('heading')).to.deep.equal(['b', 'c', 'a']);
    area.prepend(area.querySelector('#c')!);
    await page!.settled();
    expect(ids('heading')).to.deep.equal(['c', 'b', 'a']);
  });

  it('when the part it is walking is taken out', async () => {
    mount(`${'<div><i></i></div>'.repeat(3000)}<h2 id="end"></h2>`);
    const started = start();
    // The walk has begun by then, and gives way many times before it comes to the end.
    await new Promise((resolve) => setTimeout(resolve));
    for (const child of [...area.children].slice(0, 2900)) child.remove();
    await started;
    expect(ids('heading')).to.deep.equal(['end']);
  });

  it('and tells who listens', async () => {
    mount('<button id="a"><i></i></button>');
    await start(['class']);
    const told: string[] = [];
    const note =
      (what: string) =>
      (element: Element): void => {
        if (area.contains(element) || what === 'gone') told.push(`${what} ${element.id}`);
      };
    page!.listen({ filed: note('filed'), gone: note('gone'), attribute: note('attribute'), content: note('content') });
    const a = area.firstElementChild!;
    a.className = 'x';
    a.firstChild!.textContent = 'text';
    a.firstChild!.firstChild!.nodeValue = 'other';
    area.insertAdjacentHTML('beforeend', '<h2 id="b"></h2>');
    await page!.settled();
    a.remove();
    await page!.settled();
    expect(told.filter((line) => /[ab]$/.test(line))).to.deep.equal(['attribute a', 'filed b', 'gone a']);
    expect(told.filter((line) => line === 'content ')).to.have.length(4);
  });
});

describe('LivePage.quietly', () => {
  it('tells nobody of our own writes, but files the element anew', async () => {
    mount('<p id="a"></p>');
    await start();
    let heard = 0;
    page!.listen({ attribute: () => heard++ });
    const edit = setAttribute(area.firstElementChild!, 'role', 'heading');
    page!.quietly([edit], () => {
      edit.element.setAttribute('role', 'heading');
    });
    await page!.settled();
    expect(heard).to.equal(0);
    expect(ids('heading')).to.deep.equal(['a']);
  });

  it('hears what a custom element answers inside the same call, on the same attribute and on others', async () => {
    class Answering extends HTMLElement {
      static readonly observedAttributes = ['role'];
      attributeChangedCallback(_name: string, _old: string | null, value: string | null): void {
        if (value === 'heading') {
          this.setAttribute('role', 'link');
          this.title = 'answered';
        }
      }
    }
    customElements.define('x-answering', Answering);
    mount('<x-answering></x-answering>');
    await start(['title']);
    const heard: string[] = [];
    page!.listen({ attribute: (_element, name) => heard.push(name) });
    const edit = setAttribute(area.firstElementChild!, 'role', 'heading');
    page!.quietly([edit], () => {
      edit.element.setAttribute('role', 'heading');
    });
    expect(heard).to.deep.equal(['role', 'title']);
  });

  it('tells nobody when attributes of a plain element are put back in their order', async () => {
    const heading = mount('<h2 aria-x="1" role="heading"></h2>');
    await start(['role', 'aria-x']);
    const ledger = new Ledger((edits, write) => page!.quietly(edits, write));
    const heard: string[] = [];
    page!.listen({ attribute: (_, name) => heard.push(name) });
    ledger.write({
      rule: 'test',
      element: heading,
      edits: [setAttribute(heading, 'aria-x', null)],
      evidence: 'the test',
      confidence: 'certain',
    });
    ledger.undoAll();
    await page!.settled();
    expect(area.innerHTML).to.equal('<h2 aria-x="1" role="heading"></h2>');
    expect(heard).to.deep.equal([]);
  });

  it('tells of what the page did before, before we write', async () => {
    mount('<p></p>');
    await start(['title']);
    const heard: (string | null)[] = [];
    page!.listen({ attribute: (element) => heard.push(element.getAttribute('role')) });
    const element = area.firstElementChild!;
    element.setAttribute('title', 'by the page');
    page!.quietly([setAttribute(element, 'role', 'heading')], () => {
      element.setAttribute('role', 'heading');
    });
    expect(heard).to.deep.equal([null]);
  });
});

function load(frame: HTMLIFrameElement, html: string): Promise<unknown> {
  frame.srcdoc = html;
  return new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
}
