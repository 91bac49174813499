import { expect } from '@open-wc/testing';
import { navLandmark } from '../../../src/rules/structure/nav-landmark.js';
import { mending, mendingRows } from '../../support/mending.js';

const LINKS =
  '<li><a href="/team">Team</a></li><li><a href="/fees">Fees</a></li><li><a href="/contact">Contact</a></li>';
const same = (why: string, html: string) => [why, html, html] as const;

describe('nav-landmark', () => {
  mendingRows([navLandmark], [
    ['takes the box that is called a menu', `<div class="main-menu"><div><ul>${LINKS}</ul></div></div>`, `<div class="main-menu" role="navigation"><div><ul>${LINKS}</ul></div></div>`],
    ['takes the box of a list that is called one', `<header><div><ul class="nav">${LINKS}</ul></div></header>`, `<header><div role="navigation"><ul class="nav">${LINKS}</ul></div></header>`],
    ['takes a box of links that is called one', '<div class="navbar-collapse"><div class="navbar-nav"><a href="/team">Team</a><a href="/fees">Fees</a><div><a href="#">More</a></div><a href="/contact">Contact</a></div></div>', '<div class="navbar-collapse"><div class="navbar-nav" role="navigation"><a href="/team">Team</a><a href="/fees">Fees</a><div><a href="#">More</a></div><a href="/contact">Contact</a></div></div>'],
    ['takes it where the element for one was made something else', `<nav role="banner"><a href="/">Home</a><div class="nav"><ul>${LINKS}</ul></div></nav>`, `<nav role="banner"><a href="/">Home</a><div class="nav" role="navigation"><ul>${LINKS}</ul></div></nav>`],
    ['takes the first of two', `<div id="nav"><ul>${LINKS}</ul></div><div class="menu"><ul>${LINKS}</ul></div>`, `<div id="nav" role="navigation"><ul>${LINKS}</ul></div><div class="menu"><ul>${LINKS}</ul></div>`],
    ['takes the first that is seen', `<style>.small { display: none }</style><div class="small menu"><ul>${LINKS}</ul></div><div class="menu"><ul>${LINKS}</ul></div>`, `<style>.small { display: none }</style><div class="small menu"><ul>${LINKS}</ul></div><div class="menu" role="navigation"><ul>${LINKS}</ul></div>`],
    same('leaves a page with one', `<nav><a href="/">Home</a></nav><div class="menu"><ul>${LINKS}</ul></div>`),
    same('leaves what its author took the role from', `<div role="presentation"><a href="/">Home</a></div><div class="menu" role="group"><ul>${LINKS}</ul></div>`),
    same('is unsure of a list that nobody calls a menu', `<div><ul>${LINKS}</ul></div>`),
    same('is unsure of a list among others', `<div><p>All of our pages</p><ul class="menu">${LINKS}</ul></div>`),
    same('leaves a box of links that nobody calls a menu', '<div class="tags"><a href="/team">Team</a><a href="/fees">Fees</a><a href="/contact">Contact</a></div>'),
    same('leaves what switches tabs', '<div><ul class="nav"><li><a href="#a" data-toggle="tab">One</a></li><li><a href="#b" data-toggle="tab">Two</a></li><li><a href="#c" data-toggle="tab">Three</a></li></ul></div>'),
    same('leaves the menu of a kitchen', '<div class="menu"><ul><li>Soup</li><li>Bread</li><li>Cheese</li></ul></div>'),
    same('leaves links that lead nowhere', '<div class="menu"><ul><li><a href="#">One</a></li><li><a href="#">Two</a></li><li><a href="#">Three</a></li></ul></div>'),
    same('leaves what stands in the main part', `<main><div class="menu"><ul>${LINKS}</ul></div></main>`),
    same('leaves links to other sites', '<div class="menu"><ul><li><a href="https://a.example/">One</a></li><li><a href="https://b.example/">Two</a></li><li><a href="https://c.example/">Three</a></li></ul></div>'),
  ]); // prettier-ignore

  it('mends inside an open shadow root, and what is added later', async () => {
    const before = `<div class="menu"><ul>${LINKS}</ul></div>`;
    const after = `<div class="menu" role="navigation"><ul>${LINKS}</ul></div>`;
    const page = await mending(`<div><template shadowrootmode="open">${before}</template></div><section></section>`, {
      rules: [navLandmark],
    });
    expect(page.body.firstElementChild!.shadowRoot!.innerHTML).to.equal(after);
    const later = page.body.querySelector('section')!;
    later.innerHTML = before;
    await page.settled();
    expect(later.innerHTML).to.equal(after);
    page.end();
  });
});
