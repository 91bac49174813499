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
    ['takes all between header and footer, the first part for the others', '<header>Us</header><section>News</section><div id="more">More</div><div>Rest</div><footer>End</footer><a style="position: fixed" href="#">Top</a>', '<header>Us</header><section role="main" aria-owns="more curb-cut-n">News</section><div id="more">More</div><div id="curb-cut-n">Rest</div><footer>End</footer><a style="position: fixed" href="#">Top</a>'],
    ['takes it inside the one box around everything, and a footer by what it is called', '<div><nav><a href="/a">Fees</a></nav><div>News</div><div id="b">More</div><div class="site-footer">End</div></div>', '<div><nav><a href="/a">Fees</a></nav><div role="main" aria-owns="b">News</div><div id="b">More</div><div class="site-footer">End</div></div>'],
    ['knows a head by the menu in it, and parts that are seen only once they are scrolled to', '<div class="topbar">Mon to Fri</div><div style="position: absolute"><nav><a href="/a">Fees</a></nav></div><div>News</div><div id="b" style="visibility: hidden">More</div><div class="copyright">End</div>', '<div class="topbar">Mon to Fri</div><div style="position: absolute"><nav><a href="/a">Fees</a></nav></div><div role="main" aria-owns="b">News</div><div id="b" style="visibility: hidden">More</div><div class="copyright">End</div>'],
    ['is unsure where the menu stands far down', '<div>Us</div><div>News</div><div>More</div><div><nav><a href="/a">Fees</a></nav></div><div>Rest</div><div>Rest</div><footer>End</footer>', '<div>Us</div><div>News</div><div>More</div><div><nav><a href="/a">Fees</a></nav></div><div>Rest</div><div>Rest</div><footer>End</footer>'],
    ['begins with what says something', '<header>Us</header><div style="height: 2px"></div><div>News</div><div id="b">More</div><footer>End</footer>', '<header>Us</header><div style="height: 2px"></div><div role="main" aria-owns="b">News</div><div id="b">More</div><footer>End</footer>'],
    ['takes a box that is not drawn itself', '<div id="content" style="display: contents"><p>News</p></div>', '<div id="content" style="display: contents" role="main"><p>News</p></div>'],
    ['is unsure where something else stands between', '<header>Us</header><div>News</div><aside>Aside</aside><div>More</div><footer>End</footer>', '<header>Us</header><div>News</div><aside>Aside</aside><div>More</div><footer>End</footer>'],
    ['is unsure where nothing begins or ends it', '<div>Us</div><div>News</div><div>More</div><footer>End</footer>', '<div>Us</div><div>News</div><div>More</div><footer>End</footer>'],
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
