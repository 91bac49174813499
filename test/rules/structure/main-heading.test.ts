import { expect } from '@open-wc/testing';
import { mainHeading } from '../../../src/rules/structure/main-heading.js';
import { pageTitle } from '../../../src/rules/page/page-title.js';
import { headingLevel } from '../../../src/rules/structure/heading-level.js';
import { mending, mendingRows } from '../../support/mending.js';

describe('main-heading', () => {
  const head = '<title>Fees | Clinic</title>';

  mendingRows([mainHeading, headingLevel], [
    ['takes the heading that says what the title says', '<h2>News</h2><h3>Fees</h3><h2>More</h2>', '<h2>News</h2><h3 aria-level="1">Fees</h3><h2>More</h2>'],
    ['takes what names the page and not its site', '<header><h2>Clinic</h2></header><h2>Fees</h2><h3>Adults</h3>', '<header><h2>Clinic</h2></header><h2 aria-level="1">Fees</h2><h3 aria-level="2">Adults</h3>'],
    ['takes the first where all others are smaller', '<h2>What it costs</h2><h3>Adults</h3><h3>Children</h3>', '<h2 aria-level="1">What it costs</h2><h3 aria-level="2">Adults</h3><h3 aria-level="2">Children</h3>'],
    ['keeps the others below it', '<h3 style="font-size: 40px">What it costs</h3><h3>Adults</h3><h3>Children</h3>', '<h3 style="font-size: 40px" aria-level="1">What it costs</h3><h3 aria-level="2">Adults</h3><h3 aria-level="2">Children</h3>'],
    ['takes one by role', '<div role="heading" aria-level="2">Fees</div>', '<div role="heading" aria-level="1">Fees</div>'],
    ['leaves a page that has one', '<h2>Fees</h2><h1>What it costs</h1>', '<h2>Fees</h2><h1>What it costs</h1>'],
    ['does not count a hidden one', '<h1 hidden="">Menu</h1><h2>Fees</h2>', '<h1 hidden="">Menu</h1><h2 aria-level="1">Fees</h2>'],
    ['leaves the first of several alike', '<h2>Adults</h2><h2>Children</h2>', '<h2>Adults</h2><h2>Children</h2>'],
    ['leaves the only one', '<h3>Adults</h3>', '<h3>Adults</h3>'],
    ['leaves the first of several articles', '<article><h2>Adults</h2></article><h3>Children</h3>', '<article><h2>Adults</h2></article><h3>Children</h3>'],
    ['takes the title of an article that is the page', '<article><h2>Fees</h2></article><h2>More</h2>', '<article><h2 aria-level="1">Fees</h2></article><h2>More</h2>'],
    ['leaves what is not first', '<h3>Adults</h3><h2>Children</h2>', '<h3>Adults</h3><h2>Children</h2>'],
    ['leaves one of several that take turns', '<div class="hero-slider"><div><h2>Welcome</h2></div></div><h3>Adults</h3>', '<div class="hero-slider"><div><h2>Welcome</h2></div></div><h3>Adults</h3>'],
    ['leaves what is about a part', '<nav><h2>Fees</h2></nav><h3>Adults</h3>', '<nav><h2>Fees</h2></nav><h3>Adults</h3>'],
    ['takes one of three hundred, most of them hidden', `<h2>Fees</h2>${'<h3 hidden="">Adults</h3>'.repeat(299)}`, `<h2 aria-level="1">Fees</h2>${'<h3 hidden="">Adults</h3>'.repeat(299)}`],
    ['compares no more, though they are hidden', `<h2>Fees</h2>${'<h3 hidden="">Adults</h3>'.repeat(300)}`, `<h2>Fees</h2>${'<h3 hidden="">Adults</h3>'.repeat(300)}`],
  ], { head }); // prettier-ignore

  it('does not take a title of ours for proof', async () => {
    const page = await mending('<h2>Adults</h2><h2>Children</h2>', { rules: [pageTitle, mainHeading], head: '' });
    expect(page.document.title).to.equal('Adults');
    expect(page.html).to.equal('<h2>Adults</h2><h2>Children</h2>');
    page.end();
  });

  it('gives way to a heading of the first level that comes later', async () => {
    const page = await mending('<h2>Fees</h2>', { rules: [mainHeading], head });
    expect(page.html).to.equal('<h2 aria-level="1">Fees</h2>');
    page.body.insertAdjacentHTML('beforeend', '<h1>What it costs</h1>');
    await page.settled();
    expect(page.html).to.equal('<h2>Fees</h2><h1>What it costs</h1>');
    page.end();
  });

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<h2>Fees</h2>', { rules: [mainHeading], head, scope: 'certain' });
    expect(page.html).to.equal('<h2>Fees</h2>');
    page.end();
  });
});
