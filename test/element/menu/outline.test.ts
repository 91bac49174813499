import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { axNode, axTree } from '../../support/ax.js';
import { focused, press } from '../../support/keys.js';
import { until } from '../placed.js';
import { content, labels, lines, open } from './menu-page.js';

describe('what the menu lists', () => {
  it('offers the usual places, then headings as a tree, landmarks, forms, menus and links', async () => {
    await open();
    expect(labels()).to.deep.equal([
      'Main content',
      'Navigation',
      'Footer',
      'Headings (5)',
      'Harbour clinic, Heading 1',
      'Opening hours, Heading 2',
      'On Sundays, Heading 4',
      'Résumé of care, Heading 2',
      'Book a visit, Heading 3',
      'Landmarks (4)',
      'Forms (1)',
      'Menus (1)',
      'Links (1)',
    ]);
    const levels = lines().map((line) => Number(line.getAttribute('aria-level')));
    expect(levels).to.deep.equal([1, 1, 1, 1, 2, 3, 4, 3, 4, 1, 1, 1, 1]);
  });

  it('is a tree for assistive technology, with places and expanded groups', async () => {
    await open();
    const items = (await axTree()).filter(({ role }) => role === 'treeitem');
    expect(items.map(({ name }) => name)).to.include('Opening hours, Heading 2');
    expect(items[5]!.properties).to.include({ level: 3, expanded: true });
    const line = lines()[5]!;
    expect([line.ariaPosInSet, line.ariaSetSize]).to.deep.equal(['1', '2']);
  });

  it('moves by arrows, Home and End, opens and closes groups, as the APG says', async () => {
    await open();
    const at = (): string | undefined => focused()?.textContent.trim();
    await press('ArrowDown');
    expect(at()).to.equal('Main content');
    await press('End', 'ArrowUp');
    expect(at()).to.equal('Menus (1)');
    await press('ArrowRight');
    await until(() => lines().length === 14);
    await press('ArrowRight');
    expect(at()).to.equal('Site, Navigation');
    await press('ArrowLeft');
    expect(at()).to.equal('Menus (1)');
    await press('ArrowLeft');
    await until(() => lines().length === 13);
    expect(at()).to.equal('Menus (1)');
    await press('Home', 'ArrowUp');
    expect(at()).to.equal('Main content');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await until(() => lines().length === 8);
    expect(at()).to.equal('Headings (5)');
  });

  it('is one tab stop between the filter and the switches', async () => {
    await open();
    await press('Tab');
    expect(focused()!.getAttribute('role')).to.equal('treeitem');
    await press('Tab');
    expect(await axNode(focused()!)).to.include({ role: 'switch', name: 'Screen-reader mode' });
  });

  it('follows the page while it is open, and focus stays on its line', async () => {
    await open();
    await press('ArrowDown', 'End');
    content.querySelector('h1')!.insertAdjacentHTML('afterend', '<h2>News</h2>');
    await until(() => labels().includes('News, Heading 2'));
    expect(focused()!.textContent.trim()).to.equal('Links (1)');
    content.querySelector('main')!.remove();
    await until(() => !labels().includes('News, Heading 2'));
    expect(focused()!.getAttribute('role')).to.equal('treeitem');
    content.querySelector('footer')!.innerHTML = '<h2>Last</h2>';
    await until(() => labels().includes('Last, Heading 2'));
    content.querySelector('h2')!.firstChild!.nodeValue = 'Latest';
    await until(() => labels().includes('Latest, Heading 2'));
  });

  it('has focus on another line where the page takes away what had it', async () => {
    await open();
    await press('ArrowDown', 'End');
    expect(focused()!.textContent).to.contain('Links');
    for (const link of content.querySelectorAll('a')) link.remove();
    await until(() => !labels().some((label) => label.startsWith('Links')));
    expect(focused()!.getAttribute('role')).to.equal('treeitem');
  });

  it('opens with 2,000 headings, goes to the last and filters, without drawing more than it must', async () => {
    const headings = Array.from({ length: 2000 }, (_, index) => `<h2>Heading number ${index}</h2>`).join('');
    await open(`<main>${headings}</main>`);
    await until(() => labels().includes('Heading number 1, Heading 2'));
    expect(lines().length).to.be.below(400);
    await press('ArrowDown', 'End');
    expect(focused()!.textContent).to.match(/Landmarks/);
    await press('Home', 'z');
    await until(() => lines().length === 0);
    await press('Backspace');
    await sendKeys({ type: 'number 1999' });
    await until(() => lines().length === 1);
    await press('Enter');
    expect(focused()!.textContent).to.equal('Heading number 1999');
  });
});
