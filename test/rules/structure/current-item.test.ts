import { expect } from '@open-wc/testing';
import { currentItem } from '../../../src/rules/structure/current-item.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const menu = (items: string): string => `<nav><ul>${items}</ul></nav>`;
const list = (called: string, items: string): string => `<ul class="${called}">${items}</ul>`;
const OTHER = '<li><a href="/b">B</a></li>';

describe('current-item', () => {
  mendingRows([currentItem], [
    ['of a menu that leads nowhere', menu(`<li class="active"><a href="#">A</a></li>${OTHER}`), menu(`<li class="active"><a href="#" aria-current="page">A</a></li>${OTHER}`)],
    ['of a list that is called a menu', list('nav', `<li class="nav-item active"><a href="#">A</a></li>${OTHER}`), list('nav', `<li class="nav-item active"><a href="#" aria-current="page">A</a></li>${OTHER}`)],
    ['marked itself', menu(`<li><a class="menu__link--current" href="#">A</a></li>${OTHER}`), menu(`<li><a class="menu__link--current" href="#" aria-current="page">A</a></li>${OTHER}`)],
    ['marked with its item', menu(`<li class="active"><a class="active" href="#">A</a></li>${OTHER}`), menu(`<li class="active"><a class="active" href="#" aria-current="page">A</a></li>${OTHER}`)],
    ['of the menu of a content system', menu(`<li class="menu-item current-menu-item"><a href="">A</a></li>${OTHER}`), menu(`<li class="menu-item current-menu-item"><a href="" aria-current="page">A</a></li>${OTHER}`)],
    ['the place on this page', menu('<li class="active"><a href="#a">A</a></li><li><a href="#b">B</a></li>'), menu('<li class="active"><a href="#a" aria-current="true">A</a></li><li><a href="#b">B</a></li>')],
    ['numbered pages', list('pagination', '<li><a href="?p=1">1</a></li><li class="page-item active"><a href="?p=2">2</a></li>'), list('pagination', '<li><a href="?p=1">1</a></li><li class="page-item active"><a href="?p=2" aria-current="page">2</a></li>')],
    ['numbered pages without a list', '<div class="pagination"><a href="?p=1">1</a><a href="?p=2" class="active">2</a></div>', '<div class="pagination"><a href="?p=1">1</a><a href="?p=2" class="active" aria-current="page">2</a></div>'],
    ['a page that is no link', list('pagination', '<li><a href="?p=1">1</a></li><li class="active"><span>2</span></li>'), list('pagination', '<li><a href="?p=1">1</a></li><li class="active" aria-current="page"><span>2</span></li>')],
    ['the end of a path', list('breadcrumb', `${OTHER}<li class="breadcrumb-item active">Here</li>`), list('breadcrumb', `${OTHER}<li class="breadcrumb-item active" aria-current="page">Here</li>`)],
    ['a step', list('steps', '<li>One</li><li class="step is-active">Two</li><li>Three</li>'), list('steps', '<li>One</li><li class="step is-active" aria-current="step">Two</li><li>Three</li>')],
    ['the last of the steps that are drawn alike', list('progressbar', '<li class="active">One</li><li class="active">Two</li><li>Three</li>'), list('progressbar', '<li class="active">One</li><li class="active" aria-current="step">Two</li><li>Three</li>')],
    ['leaves what leads elsewhere', menu(`<li class="active"><a href="/a">A</a></li>${OTHER}`), menu(`<li class="active"><a href="/a">A</a></li>${OTHER}`)],
    ['leaves what its author tells', menu(`<li class="active"><a href="#">A</a></li><li><a href="/b" aria-current="page">B</a></li>`), menu(`<li class="active"><a href="#">A</a></li><li><a href="/b" aria-current="page">B</a></li>`)],
    ['leaves two', menu('<li class="active"><a href="#">A</a></li><li class="active"><a href="#">B</a></li>'), menu('<li class="active"><a href="#">A</a></li><li class="active"><a href="#">B</a></li>')],
    ['leaves what is around other links', menu('<li class="active"><a href="#">A</a><ul><li><a href="/b">B</a></li></ul></li>'), menu('<li class="active"><a href="#">A</a><ul><li><a href="/b">B</a></li></ul></li>')],
    ['leaves a tab', menu('<li class="active"><a href="#a" data-toggle="tab">A</a></li><li><a href="#b" data-toggle="tab">B</a></li>'), menu('<li class="active"><a href="#a" data-toggle="tab">A</a></li><li><a href="#b" data-toggle="tab">B</a></li>')],
    ['leaves what has a role', menu('<li class="active" role="presentation"><a href="#a">A</a></li>'), menu('<li class="active" role="presentation"><a href="#a">A</a></li>')],
    ['leaves a filter', list('filters', '<li class="active"><a href="#">All</a></li><li><a href="#">New</a></li>'), list('filters', '<li class="active"><a href="#">All</a></li><li><a href="#">New</a></li>')],
    ['leaves the way on in a row of pages', list('pagination', '<li class="active"><a href="#">Next</a></li>'), list('pagination', '<li class="active"><a href="#">Next</a></li>')],
    ['leaves what is drawn otherwise', menu('<li class="inactive not-current activewear"><a href="#">A</a></li>'), menu('<li class="inactive not-current activewear"><a href="#">A</a></li>')],
  ]); // prettier-ignore

  it('moves with the mark', async () => {
    const page = await mending(menu('<li class="active"><a href="#a">A</a></li><li><a href="#b">B</a></li>'), { rules: [currentItem] }); // prettier-ignore
    const [first, second] = page.body.querySelectorAll('li');
    second!.className = 'active';
    await page.settled();
    expect(page.html).not.to.contain('aria-current');
    first!.className = '';
    await page.settled();
    expect(page.html).to.contain('<a href="#b" aria-current="true">').and.not.contain('<a href="#a" aria-current');
    page.end();
  });

  it('moves on with the steps', async () => {
    const page = await mending(list('steps', '<li class="active">One</li><li>Two</li>'), { rules: [currentItem] });
    page.body.querySelector('li:last-child')!.className = 'active';
    await page.settled();
    expect(page.html).to.equal(
      list('steps', '<li class="active">One</li><li class="active" aria-current="step">Two</li>'),
    );
    page.end();
  });

  mendsAnywhere([currentItem], list('pagination', '<li class="active">2</li>'), list('pagination', '<li class="active" aria-current="page">2</li>')); // prettier-ignore
});
