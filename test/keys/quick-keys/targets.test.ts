import { expect, fixture, html } from '@open-wc/testing';
import { press } from '../../support/keys.js';
import { loadFrame } from '../../support/frame.js';
import { article, id, keys, on, start, visited } from '../support/quick-key-page.js';

describe('where quick keys lead', () => {
  afterEach(() => keys.end());

  it('lead to the next heading, past those that a screen reader would not offer, and back', async () => {
    await on(article);
    expect(await visited('h', 'h', 'h', 'h', 'Shift+KeyH', 'Shift+KeyH')).to.deep.equal([
      'top',
      'clipped',
      'third',
      'aria',
      'third',
      'clipped',
    ]);
  });

  it('lead to headings of one level', async () => {
    await on(article);
    expect(await visited('2', '2', '3', 'Shift+Digit1')).to.deep.equal(['clipped', 'aria', 'third', 'top']);
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
    expect(await visited('m', 'm', 'm', 'm', 'b', 'b', 'b', 'b', 'g', 'g', 'g', 'f', 'f')).to.deep.equal([
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
    expect(await visited('m', 'm', 'm')).to.deep.equal(['nav', 'first', 'nav']);
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

  it('reach into open shadow roots and frames, and out again', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = Object.assign(document.createElement('h2'), { id: 'shadowed', textContent: 'In the shadow' });
    host.attachShadow({ mode: 'open' }).append(inner);
    const frame = await loadFrame('<!doctype html><title>Frame</title><h2 id="framed">In a frame</h2>');
    const last = document.createElement('h2');
    last.id = 'last';
    last.textContent = 'Last';
    document.body.append(last);
    await start();
    const ids = await visited('h', 'h', 'h', 'Shift+KeyH');
    frame.element.remove();
    last.remove();
    expect(ids).to.deep.equal(['shadowed', 'framed', 'last', 'framed']);
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
