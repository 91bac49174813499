import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { focused, press } from '../support/keys.js';
import { loadFrame } from '../support/frame.js';
import { startQuickKeys, type PageWithKeys } from './support/page-with-keys.js';

describe('quick keys', () => {
  let keys: PageWithKeys;
  afterEach(() => keys.end());

  const on = async (page: Parameters<typeof fixture>[0]): Promise<Element> => {
    const element = await fixture(page);
    keys = await startQuickKeys();
    return element;
  };
  const id = (): string => focused()?.id ?? '';

  const article = html`
    <div>
      <h1 id="top">Opening hours</h1>
      <h2 id="none" role="none">Not a heading</h2>
      <h2 id="hidden" hidden>Hidden</h2>
      <h2 id="secret" aria-hidden="true">Secret</h2>
      <h2 id="clipped" style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">
        Clipped
      </h2>
      <h3 id="third">Third</h3>
      <div id="aria" role="heading" aria-level="2">Drawn</div>
    </div>
  `;

  it('lead to the next heading, past those that a screen reader would not offer, and back', async () => {
    await on(article);
    const visited: string[] = [];
    for (const key of ['h', 'h', 'h', 'h', 'Shift+KeyH', 'Shift+KeyH']) {
      await press(key);
      visited.push(id());
    }
    expect(visited).to.deep.equal(['top', 'clipped', 'third', 'aria', 'third', 'clipped']);
  });

  it('lead to headings of one level', async () => {
    await on(article);
    const visited: string[] = [];
    for (const key of ['2', '2', '3', 'Shift+Digit1']) {
      await press(key);
      visited.push(id());
    }
    expect(visited).to.deep.equal(['clipped', 'aria', 'third', 'top']);
  });

  it('say kind, name and place', async () => {
    await on(article);
    const spoken = keys.spoken();
    await press('h');
    expect(await spoken).to.equal('Heading level 1, Opening hours, 1 of 4.');
  });

  it('say what a picture shows once that is known, to whoever is still there', async () => {
    const page = await on(html`
      <div>
        <img id="a" width="40" height="40" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
        <img id="b" width="40" height="40" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
      </div>
    `);
    const [a, b] = page.querySelectorAll('img');
    const first = keys.spoken();
    await press('g');
    expect(await first).to.equal('Graphic, 1 of 2.');
    const name = keys.spoken();
    b!.alt = 'Somewhere else';
    keys.keys.named(b!);
    a!.alt = 'Our house';
    keys.keys.named(a!);
    expect(await name).to.equal('Graphic, Our house');
  });

  it('go round with a notice, in both directions', async () => {
    await on(article);
    const first = keys.spoken();
    await press('Shift+KeyH');
    await first;
    expect(id()).to.equal('aria');
    const second = keys.spoken();
    await press('h');
    expect(await second).to.equal('From the start of the page again. Heading level 1, Opening hours, 1 of 4.');
    const third = keys.spoken();
    await press('Shift+KeyH');
    expect(await third).to.equal('From the end of the page again. Heading level 2, Drawn, 4 of 4.');
  });

  it('say that there are none, that there are no more, and leave the key to the page then', async () => {
    await on(html`<div><button id="only">Only one</button></div>`);
    const prevented: boolean[] = [];
    const stop = new AbortController();
    addEventListener('keydown', (event) => prevented.push(event.defaultPrevented), { signal: stop.signal });
    const none = keys.spoken();
    await press('h');
    expect(await none).to.equal('There are no headings on this page.');
    const found = keys.spoken();
    await press('b');
    await found;
    expect(id()).to.equal('only');
    const more = keys.spoken();
    await press('b');
    expect(await more).to.equal('There are no more buttons.');
    stop.abort();
    expect(prevented).to.deep.equal([false, true, false]);
  });

  it('lead to menus, fields, buttons and graphics, each in the order of the page', async () => {
    const nav = html`
      <div>
        <nav id="nav" aria-label="Main"><a href="#x">Home</a></nav>
        <button id="more" aria-haspopup="menu">More</button>
        <button id="off" disabled>Off</button>
        <img id="spacer" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40" />
        <img id="photo" alt="Our house" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40" />
        <button id="icon"><svg width="16" height="16"></svg>Search</button>
        <svg id="chart" width="100" height="60"></svg>
        <input id="send" type="submit" />
        <input id="go" type="image" alt="Go" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
        <input id="agree" type="checkbox" />
        <ul id="bar" role="menubar"></ul>
        <input id="name" aria-label="Name" />
      </div>
    `;
    await on(nav);
    const visited: string[] = [];
    for (const key of ['m', 'm', 'm', 'm', 'b', 'b', 'b', 'b', 'g', 'g', 'g', 'f', 'f']) {
      await press(key);
      visited.push(id());
    }
    expect(visited).to.deep.equal([
      'nav',
      'more',
      'bar',
      'nav',
      'more',
      'icon',
      'send',
      'go',
      'photo',
      'chart',
      'photo',
      'agree',
      'name',
    ]);
  });

  it('lead from the only menu to its first entry that is shown, and back', async () => {
    await on(html`<nav id="nav"><a id="gone" href="#a" hidden>Gone</a><a id="first" href="#b">First</a></nav>`);
    const visited: string[] = [];
    for (const key of ['m', 'm', 'm']) {
      await press(key);
      visited.push(id());
    }
    expect(visited).to.deep.equal(['nav', 'first', 'nav']);
  });

  it('stop where the page leads focus on from the target, to what that opens', async () => {
    const element = await on(html`
      <div><input id="opener" readonly><div id="layer" hidden><button id="inside">Find</button></div><input id="other"></div>
    `); // prettier-ignore
    const opener = element.querySelector<HTMLElement>('#opener')!;
    opener.addEventListener('focus', () => {
      opener.blur();
      element.querySelector<HTMLElement>('#layer')!.hidden = false;
      element.querySelector<HTMLElement>('#inside')!.focus();
    });
    await press('f');
    expect(id()).to.equal('inside');
    expect(opener.hasAttribute('tabindex')).to.be.false;
  });

  it('lead to the menus of a site that are no more than lists, and not to the lists in them', async () => {
    const link = html`<li><a href="#x">Link</a></li>`;
    await on(html`
      <div>
        <ul id="plain">${link}${link}</ul>
        <div class="main-menu"><ul id="site">${link}<li><a href="#y">More</a><ul id="sub">${link}${link}</ul></li></ul></div>
        <nav id="nav"><ul class="menu">${link}<li><a id="entry" href="#z" aria-expanded="false">Entry</a></li></ul></nav>
        <button aria-expanded="false">Not a menu</button>
        <div class="ui top menu"><div id="drop" role="button" tabindex="0" aria-expanded="false">Services</div></div>
        <ul id="texts" class="menu"><li>Soup</li><li>Salad</li></ul>
      </div>
    `); // prettier-ignore
    const spoken = keys.spoken();
    await press('m');
    expect(id()).to.equal('site');
    expect(await spoken).to.equal('Menu, 1 of 4.');
    const nav = keys.spoken();
    await press('m');
    expect(await nav).to.contain('Navigation');
    expect(id()).to.equal('nav');
    const entry = keys.spoken();
    await press('m');
    expect(await entry).to.equal('Menu button, Entry, 3 of 4.');
    await press('m');
    expect(id()).to.equal('drop');
    await press('m');
    expect(id()).to.equal('site');
  });

  it('lead to the button that brings up the menu of a narrow page, and not to the one that closes it', async () => {
    await on(html`
      <div>
        <button id="other">Other</button>
        <div id="burger" class="hamburger" role="button" tabindex="0" aria-label="Menu"><span></span></div>
        <button id="native" class="navbar-toggler">Menu</button>
        <button id="drawn"><i class="fa fa-bars"></i></button>
        <button id="close" class="menu-toggle menu-toggle--close">Close</button>
        <button class="nav-btn prev">Back</button><button class="slider-nav-btn next">On</button>
        <button class="bottom-nav-icon"><svg></svg></button><button class="nav-icon">Home</button>
        <button class="add-burger">Add</button><button class="burger-king-order">Order</button>
        <button id="lines" class="header-burger"><span></span></button>
        <button id="says" class="burger">Menu</button>
        <button id="opens" class="menu-icon" aria-expanded="false">All goods</button>
        <ul id="lunch" class="menu"><li>Hamburger</li></ul>
      </div>
    `); // prettier-ignore
    const spoken = keys.spoken();
    await press('m');
    expect(await spoken).to.equal('Menu button, Menu, 1 of 6.');
    const visited = [id()];
    for (let i = 0; i < 6; i++) {
      await press('m');
      visited.push(id());
    }
    expect(visited).to.deep.equal(['burger', 'native', 'drawn', 'lines', 'says', 'opens', 'burger']);
  });

  it('begin where the visitor is: at the focus, or at the selection', async () => {
    const page = await on(html`
      <div>
        <h2 id="a">A</h2>
        <button>Press</button>
        <h2 id="b">B</h2>
        <p>Read here</p>
        <h2 id="c">C</h2>
      </div>
    `);
    page.querySelector('button')!.focus();
    await press('h');
    expect(id()).to.equal('b');
    (focused() as HTMLElement).blur();
    const changed = new Promise((done) => document.addEventListener('selectionchange', done, { once: true }));
    getSelection()!.collapse(page.querySelector('p')!.firstChild, 2);
    await changed;
    await press('h');
    expect(id()).to.equal('c');
  });

  it('begin where the visitor was before a field of ours, wherever the page has our element', async () => {
    const page = await on(
      html`<div>
        <h2 id="a">A</h2>
        <h2 id="b">B</h2>
        <h2 id="c">C</h2>
        <h2 id="d">D</h2>
        <p></p>
      </div>`,
    );
    const { host } = keys.root;
    const selectBefore = async (node: Element): Promise<void> => {
      const changed = new Promise((done) => document.addEventListener('selectionchange', done, { once: true }));
      getSelection()!.collapse(node.parentNode, [...node.parentNode!.childNodes].indexOf(node));
      await changed;
      // Firefox loses a key that comes before it has drawn what just changed.
      await nextFrame();
    };
    await press('h', 'h');
    document.body.before(host);
    for (const [place, next] of [
      [host, 'c'],
      [document.head, 'd'],
    ] as const) {
      (focused() as HTMLElement).blur();
      await selectBefore(place);
      await press('h');
      expect(id()).to.equal(next);
    }
    page.querySelector('p')!.append(host);
    await press('Shift+KeyH');
    (focused() as HTMLElement).blur();
    await selectBefore(host);
    await press('h');
    expect(id()).to.equal('d');
  });

  it('begin where the visitor was, when the page has taken that element away', async () => {
    const page = await on(
      html`<div>
        <h2 id="a">A</h2>
        <p><button id="b">B</button></p>
        <h2 id="c">C</h2>
        <h2 id="d">D</h2>
      </div>`,
    );
    page.querySelector('button')!.focus();
    page.querySelector('p')!.textContent = 'Thank you.';
    await press('h');
    expect(id()).to.equal('c');
    page.querySelector('#c')!.remove();
    await press('Shift+KeyH');
    expect(id()).to.equal('a');
  });

  it('ask the browser for focus once, where it would refuse at first, and write nothing on its way', async () => {
    const page = await on(article);
    const [first, second] = page.querySelectorAll<HTMLElement>('#top, #clipped');
    let asked = 0;
    second!.focus = (options) => {
      asked += 1;
      HTMLElement.prototype.focus.call(second, options);
    };
    await press('h');
    const left = new Promise<string>((done) => {
      second!.addEventListener('focus', () => done(first!.outerHTML), { once: true });
    });
    await press('h');
    expect(asked).to.equal(1);
    expect(await left).to.contain('tabindex');
    expect(first!.outerHTML).to.not.contain('tabindex');
  });

  it('leave no tabindex behind', async () => {
    const page = await on(article);
    const before = page.outerHTML;
    await press('h');
    expect(focused()!.getAttribute('tabindex')).to.equal('-1');
    await press('h');
    expect(page.querySelectorAll('[tabindex]')).to.have.length(1);
    (focused() as HTMLElement).blur();
    await Promise.resolve();
    expect(page.outerHTML).to.equal(before);
    await press('h');
    keys.end();
    expect(page.outerHTML).to.equal(before);
  });

  it('reach into open shadow roots and frames, and out again', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = Object.assign(document.createElement('h2'), { id: 'shadowed', textContent: 'In the shadow' });
    host.attachShadow({ mode: 'open' }).append(inner);
    const frame = await loadFrame('<!doctype html><title>Frame</title><h2 id="framed">In a frame</h2>');
    const last = document.createElement('h2');
    last.id = 'last';
    last.textContent = 'Last';
    document.body.append(last);
    keys = await startQuickKeys();
    const visited: string[] = [];
    for (const key of ['h', 'h', 'h', 'Shift+KeyH']) {
      await press(key);
      visited.push(id());
    }
    frame.element.remove();
    last.remove();
    expect(visited).to.deep.equal(['shadowed', 'framed', 'last', 'framed']);
  });

  it('follow the visitor: other keys, none at all', async () => {
    await on(article);
    keys.store.update({ keyMap: { heading: 'x', button: 'h' } });
    await press('x');
    expect(id()).to.equal('top');
    await press('h');
    expect(id()).to.equal('top');
    keys.store.update({ keyMap: {}, quickKeys: false });
    await press('h');
    expect(id()).to.equal('top');
  });

  it('ask for the list of keys by ?, once for a long press', async () => {
    await on(article);
    await press('Shift+Slash');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', code: 'Slash', repeat: true, bubbles: true }));
    expect(keys.helped()).to.equal(1);
  });

  it('find a target that came later, and not one that has gone', async () => {
    const page = await on(html`<div><h2 id="gone">Gone</h2></div>`);
    page.querySelector('h2')!.remove();
    page.append(Object.assign(document.createElement('h3'), { id: 'new', textContent: 'New' }));
    await keys.page.settled();
    await press('h');
    expect(id()).to.equal('new');
  });
});
