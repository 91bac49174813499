import { expect } from '@open-wc/testing';
import { landmarkNames } from '../../../src/rules/structure/landmark-names.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [landmarkNames];
const same = (why: string, html: string) => [why, html, html] as const;

describe('landmark-names', () => {
  mendingRows(rules, [
    ['gives no name twice', '<nav class="main"></nav><nav class="main"></nav>', '<nav class="main" aria-label="Main"></nav><nav class="main"></nav>'],
    ['takes no heading of a part', '<nav class="navbar"><a href="/">Home</a><h6>More</h6></nav><nav class="crumbs"></nav>', '<nav class="navbar" aria-label="Main"><a href="/">Home</a><h6>More</h6></nav><nav class="crumbs" aria-label="Breadcrumb"></nav>'],
    ['takes their headings', '<nav><h2>Topics</h2></nav><nav><h2>Archive</h2></nav>', '<nav aria-label="Topics"><h2>Topics</h2></nav><nav aria-label="Archive"><h2>Archive</h2></nav>'],
    ['knows their classes', '<nav class="breadcrumbs"></nav><nav id="pagination"></nav>', '<nav class="breadcrumbs" aria-label="Breadcrumb"></nav><nav id="pagination" aria-label="Pages"></nav>'],
    ['knows their places', '<header><nav></nav></header><footer><nav></nav></footer>', '<header><nav aria-label="Main"></nav></header><footer><nav aria-label="Footer"></nav></footer>'],
    same('leaves the only one', '<nav class="breadcrumbs"></nav><aside></aside>'),
    same('leaves a name', '<nav aria-label="Where"></nav><nav aria-label="What"></nav>'),
    same('is unsure of what nothing tells', '<nav></nav><nav></nav>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<aside><h2>News</h2></aside><aside></aside>',
    '<aside aria-label="News"><h2>News</h2></aside><aside></aside>',
  );

  it('tells one that was alone from another that comes later', async () => {
    const page = await mending('<nav class="main"></nav>', { rules });
    expect(page.html).to.equal('<nav class="main"></nav>');
    page.body.insertAdjacentHTML('beforeend', '<nav class="breadcrumbs"></nav>');
    await page.settled();
    expect(page.html).to.equal(
      '<nav class="main" aria-label="Main"></nav><nav class="breadcrumbs" aria-label="Breadcrumb"></nav>',
    );
    page.end();
  });
});
