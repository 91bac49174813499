import { expect } from '@open-wc/testing';
import { mainLandmark } from '../../../src/rules/structure/main-landmark.js';
import { mending, mendingRows } from '../../support/mending.js';

const same = (why: string, html: string) => [why, html, html] as const;

describe('main-landmark', () => {
  mendingRows([mainLandmark], [
    same('does not take a small part that is called content', '<header>Us</header><div>All of the news of this year</div><div><div class="content">Us</div></div>'),
    ['takes the author at his word', '<header>Us</header><div id="main">News</div>', '<header>Us</header><div id="main" role="main">News</div>'],
    ['follows the skip link', '<a href="#x">Skip to content</a><div id="x">News</div>', '<a href="#x">Skip to content</a><div id="x" role="main">News</div>'],
    ['follows it past a long table of contents', '<a href="#x">Skip to content</a><div id="x"><nav><a href="/a">Fees and insurance</a></nav>News</div>', '<a href="#x">Skip to content</a><div id="x" role="main"><nav><a href="/a">Fees and insurance</a></nav>News</div>'],
    ['takes what is left between landmarks', '<header>Us</header><div>News</div><footer>End</footer>', '<header>Us</header><div role="main">News</div><footer>End</footer>'],
    ['does not take what one of many posts holds', '<h2>Tomatoes</h2><div class="post bg2"><div class="content">They are red.</div></div><p>End</p>', '<h2>Tomatoes</h2><div class="post bg2"><div class="content">They are red.</div></div><p>End</p>'],
    ['leaves a page with one', '<main>News</main><div id="content">More</div>', '<main>News</main><div id="content">More</div>'],
    ['leaves what holds little but a menu', '<header>Us</header><div>Us <nav><a href="/a">Fees</a><a href="/b">Places</a></nav></div>', '<header>Us</header><div>Us <nav><a href="/a">Fees</a><a href="/b">Places</a></nav></div>'],
    ['is unsure of two where nothing says where they end', '<header>Us</header><div>News</div><div>More</div>', '<header>Us</header><div>News</div><div>More</div>'],
    ['tells the boxes between head and foot to lie in the first', '<header>Us</header><div>News</div><section id="more">More</section><footer>End</footer><div>Up</div>', '<header>Us</header><div role="main" aria-owns="more">News</div><section id="more">More</section><footer>End</footer><div>Up</div>'],
    ['knows a head by its name and its links', '<div class="top-header"><a href="/a">Us</a><a href="/b">Fees</a><a href="/c">Find us</a></div><div>News</div><section id="more">More</section><div class="footer-area">End</div>', '<div class="top-header"><a href="/a">Us</a><a href="/b">Fees</a><a href="/c">Find us</a></div><div role="main" aria-owns="more">News</div><section id="more">More</section><div class="footer-area">End</div>'],
    ['takes the head of a page, which names it, for no head', '<nav>Us</nav><div class="page-header"><h1>Fees</h1></div><section id="more">More</section><footer>End</footer>', '<nav>Us</nav><div class="page-header" role="main" aria-owns="more"><h1>Fees</h1></div><section id="more">More</section><footer>End</footer>'],
    ['finds them in a box around everything', '<div><header>Us</header><div>News</div><div id="more">More</div><footer>End</footer></div>', '<div><header>Us</header><div role="main" aria-owns="more">News</div><div id="more">More</div><footer>End</footer></div>'],
    ['leaves the foot outside, where a box is around all that follows the head', '<nav>Us</nav><div class="wrapper"><div>News</div><div id="more">More</div><footer>End</footer></div>', '<nav>Us</nav><div class="wrapper"><div role="main" aria-owns="more">News</div><div id="more">More</div><footer>End</footer></div>'],
    ['does not take what its author calls main, where the foot of the page lies in it', '<div id="main"><h1>News</h1><footer>End</footer></div>', '<div id="main"><h1>News</h1><footer>End</footer></div>'],
    ['takes it where that foot is one of a quotation', '<header>Us</header><div id="main"><blockquote>News<footer>A. Smith</footer></blockquote></div>', '<header>Us</header><div id="main" role="main"><blockquote>News<footer>A. Smith</footer></blockquote></div>'],
    ['or of what there may be many of', '<header>Us</header><div id="main">News<footer class="entry-footer">In: Health</footer></div>', '<header>Us</header><div id="main" role="main">News<footer class="entry-footer">In: Health</footer></div>'],
    ['takes the box of a menu and what is under it for a head', '<div><div><nav>Us</nav><h1>Welcome</h1></div><div>News</div><div id="more">More</div><footer>End</footer></div>', '<div><div><nav>Us</nav><h1>Welcome</h1></div><div role="main" aria-owns="more">News</div><div id="more">More</div><footer>End</footer></div>'],
    ['begins with what has something in it', '<header>Us</header><div></div><div><img alt="A lamp"></div><div id="more">More</div><footer>End</footer>', '<header>Us</header><div></div><div role="main" aria-owns="more"><img alt="A lamp"></div><div id="more">More</div><footer>End</footer>'],
    ['leaves out what lies beside, stays in the window, or is hidden', '<header>Us</header><div>News</div><aside id="a">Us</aside><div id="up" style="position: fixed">Up</div><div id="no" hidden="">No</div><div id="more">More</div><footer>End</footer>', '<header>Us</header><div role="main" aria-owns="more">News</div><aside id="a">Us</aside><div id="up" style="position: fixed">Up</div><div id="no" hidden="">No</div><div id="more">More</div><footer>End</footer>'],
    ['takes what has a head of its own further down for no head of the page', '<div><h1>Fees</h1></div><div><section><header><h2>Adults</h2></header>Forty</section></div><div>More</div><footer>End</footer>', '<div><h1>Fees</h1></div><div><section><header><h2>Adults</h2></header>Forty</section></div><div>More</div><footer>End</footer>'],
    ['nor what comes after something else, with a list of contents', '<div>Welcome to our house</div><div><nav>On this page</nav>Adults pay forty</div><div>See also the other pages</div><footer>End</footer>', '<div>Welcome to our house</div><div><nav>On this page</nav>Adults pay forty</div><div>See also the other pages</div><footer>End</footer>'],
    ['nor what says more than all that follows', '<div><nav>On this page</nav>Adults pay forty and children pay nothing at all</div><div>See also</div><footer>End</footer>', '<div><nav>On this page</nav>Adults pay forty and children pay nothing at all</div><div>See also</div><footer>End</footer>'],
    ['finds the box of a menu behind a skip link', '<a href="/x">Skip</a><div><nav>Us</nav><h1>Welcome</h1></div><div>News</div><div id="more">More</div><footer>End</footer>', '<a href="/x">Skip</a><div><nav>Us</nav><h1>Welcome</h1></div><div role="main" aria-owns="more">News</div><div id="more">More</div><footer>End</footer>'],
    ['leaves boxes of which one is called like something else', '<header>Us <b id="more">1</b></header><div>News</div><div id="more">More</div><footer>End</footer>', '<header>Us <b id="more">1</b></header><div>News</div><div id="more">More</div><footer>End</footer>'],
    ['leaves a first box that has a name of its own', '<header>Us</header><section aria-label="News">News</section><div>More</div><footer>End</footer>', '<header>Us</header><section aria-label="News">News</section><div>More</div><footer>End</footer>'],
  ]); // prettier-ignore

  it('gives way to a main landmark that the page brings later', async () => {
    for (const before of ['<header>Us</header><div id="main">News</div>', '<header>Us</header><div>News</div>']) {
      const page = await mending(before, { rules: [mainLandmark] });
      expect(page.html).to.contain('role="main"');
      page.body.insertAdjacentHTML('beforeend', '<main>More</main>');
      await page.settled();
      expect(page.html).to.equal(`${before}<main>More</main>`);
      page.end();
    }
  });

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<header>Us</header><div id="main">News</div>', {
      rules: [mainLandmark],
      scope: 'certain',
    });
    expect(page.html).to.equal('<header>Us</header><div id="main">News</div>');
    page.end();
  });
});
