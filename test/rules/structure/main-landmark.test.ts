import { expect } from '@open-wc/testing';
import { mainLandmark } from '../../../src/rules/structure/main-landmark.js';
import { mending, mendingRows } from '../../support/mending.js';

describe('main-landmark', () => {
  mendingRows([mainLandmark], [
    ['takes the author at his word', '<header>Us</header><div id="main">News</div>', '<header>Us</header><div id="main" role="main">News</div>'],
    ['follows the skip link', '<a href="#x">Skip to content</a><div id="x">News</div>', '<a href="#x">Skip to content</a><div id="x" role="main">News</div>'],
    ['follows it past a long table of contents', '<a href="#x">Skip to content</a><div id="x"><nav><a href="/a">Fees and insurance</a></nav>News</div>', '<a href="#x">Skip to content</a><div id="x" role="main"><nav><a href="/a">Fees and insurance</a></nav>News</div>'],
    ['takes what is left between landmarks', '<header>Us</header><div>News</div><footer>End</footer>', '<header>Us</header><div role="main">News</div><footer>End</footer>'],
    ['leaves a page with one', '<main>News</main><div id="content">More</div>', '<main>News</main><div id="content">More</div>'],
    ['leaves what holds little but a menu', '<header>Us</header><div>Us <nav><a href="/a">Fees</a><a href="/b">Places</a></nav></div>', '<header>Us</header><div>Us <nav><a href="/a">Fees</a><a href="/b">Places</a></nav></div>'],
    ['is unsure of two', '<header>Us</header><div>News</div><div>More</div>', '<header>Us</header><div>News</div><div>More</div>'],
  ]); // prettier-ignore

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<header>Us</header><div id="main">News</div>', {
      rules: [mainLandmark],
      scope: 'certain',
    });
    expect(page.html).to.equal('<header>Us</header><div id="main">News</div>');
    page.end();
  });
});
