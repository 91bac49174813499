import { expect } from '@open-wc/testing';
import { linkName } from '../../../src/rules/links/link-name.js';
import { linkPurpose } from '../../../src/rules/links/link-purpose.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [linkPurpose];
const same = (why: string, html: string) => [why, html, html] as const;

describe('link-purpose', () => {
  mendingRows([linkName, linkPurpose], [
    ['says of what the picture beside a link is that says nothing', '<article><h3>Bear</h3><a href="/b"><img src="b.jpg"></a><a href="/b">Preview</a></article>', '<article><h3>Bear</h3><a href="/b" aria-label="Preview: Bear"><img src="b.jpg" alt="Preview"></a><a href="/b" aria-label="Preview: Bear">Preview</a></article>'],
  ]); // prettier-ignore

  mendingRows(rules, [
    ['takes the heading of its box', '<article><h3>Polar bear</h3><p>It is white.</p><a href="/b">Read more</a></article>', '<article><h3>Polar bear</h3><p>It is white.</p><a href="/b" aria-label="Read more: Polar bear">Read more</a></article>'],
    ['takes the few words of its card', '<h1>Overview</h1><div><div>New clients</div><div><a href="/a">View details</a></div></div><div><div>Visits</div><div><a href="/b">View details</a></div></div>', '<h1>Overview</h1><div><div>New clients</div><div><a href="/a" aria-label="View details: New clients">View details</a></div></div><div><div>Visits</div><div><a href="/b" aria-label="View details: Visits">View details</a></div></div>'],
    same('does not say one heading with several links', '<main><h1>Overview</h1><p>A long paragraph about all of this and some more, so that it is no name of anything at all.<br><a href="?a=1">Details</a></p><p>Another long paragraph about all of that and some more, so that it is no name of anything.<br><a href="?b=1">Details</a></p></main>'),
    ['passes by the headings of cards', '<main><div><h5>About us</h5><h1>Welcome</h1><p>We cook.</p><div><div><h6>Years</h6></div><div><h6>Chefs</h6></div></div><a href="/a">Read more</a></div></main>', '<main><div><h5>About us</h5><h1>Welcome</h1><p>We cook.</p><div><div><h6>Years</h6></div><div><h6>Chefs</h6></div></div><a href="/a" aria-label="Read more: Welcome">Read more</a></div></main>'],
    ['passes by boxes alike, each with a heading for itself', '<main><h1>Calm care</h1><div class="card"><b>1</b><h3>Therapy</h3><p>Weekly.</p></div><div class="card"><b>2</b><h3>Call us</h3><p>Daily.</p></div><div class="button"><a href="/a">Click here</a></div></main>', '<main><h1>Calm care</h1><div class="card"><b>1</b><h3>Therapy</h3><p>Weekly.</p></div><div class="card"><b>2</b><h3>Call us</h3><p>Daily.</p></div><div class="button"><a href="/a" aria-label="Click here: Calm care">Click here</a></div></main>'],
    ['takes the last of several sections', '<main><h1>Welcome</h1><section><h2>Therapy</h2><p>Weekly.</p></section><section><h2>Massage</h2><p>Daily.</p></section><a href="/a">Read more</a></main>', '<main><h1>Welcome</h1><section><h2>Therapy</h2><p>Weekly.</p></section><section><h2>Massage</h2><p>Daily.</p></section><a href="/a" aria-label="Read more: Massage">Read more</a></main>'],
    ['takes no words that only join others', '<p>See <a href="/about-us">here</a> or <a href="/fees">fees</a>.</p>', '<p>See <a href="/about-us" aria-label="here: About us">here</a> or <a href="/fees">fees</a>.</p>'],
    ['says what of where the picture in it says no more', '<article><h3>Bear</h3><a href="/b"><img src="b.jpg" alt="Read more"></a></article>', '<article><h3>Bear</h3><a href="/b" aria-label="Read more: Bear"><img src="b.jpg" alt="Read more"></a></article>'],
    same('leaves a picture that tells', '<article><h3>Bear</h3><a href="/b"><img src="b.jpg" alt="A bear on ice"></a></article>'),
    same('leaves a picture without a text', '<article><h3>Bear</h3><a href="/b"><img src="b.jpg"></a></article>'),
    same('leaves a picture beside another', '<article><h3>Bear</h3><a href="/b"><img src="b.jpg" alt="Read more"><img src="c.jpg" alt="Bears"></a></article>'),
    same('leaves what is called by something beside a picture that is hidden', '<article><h3>Bear</h3><a href="/b"><svg role="img" aria-label="Shopping cart"></svg><img src="b.jpg" alt="more" hidden=""></a></article>'),
    same('leaves what is called by something beside a picture', '<article><h3>Bear</h3><a href="/b"><span role="img" aria-label="Cart">&nbsp;</span><img src="b.jpg" alt="Preview"></a></article>'),
    same('leaves a picture kept from readers', '<article><h3>Bear</h3><a href="/b"><img src="b.jpg" alt="more" aria-hidden="true"></a></article>'),
    same('leaves what leads nowhere', '<section><h2>Who is this for?</h2><a>Continue</a></section>'),
    ['takes the last of two headings in one box', '<main><div><h5>About us</h5><h1>Welcome</h1></div><p>We cook.</p><a href="/a">Read more</a></main>', '<main><div><h5>About us</h5><h1>Welcome</h1></div><p>We cook.</p><a href="/a" aria-label="Read more: Welcome">Read more</a></main>'],
    ['says no arrow and no dots', '<article><h3>Bear</h3><a href="/b">Read more →</a></article><article><h3>Wolf</h3><a href="/w">» More...</a></article>', '<article><h3>Bear</h3><a href="/b" aria-label="Read more: Bear">Read more →</a></article><article><h3>Wolf</h3><a href="/w" aria-label="More: Wolf">» More...</a></article>'],
    ['takes the rest of the sentence', '<p><a href="/r">Click here</a> for news on the mountains.</p>', '<p><a href="/r" aria-label="Click here: for news on the mountains">Click here</a> for news on the mountains.</p>'],
    ['leaves out what closes before the sentence', '<p>Read the <a href="/h.pdf">handbook</a> (PDF) or <a href="/f">click here</a> for the form.</p>', '<p>Read the <a href="/h.pdf">handbook</a> (PDF) or <a href="/f" aria-label="click here: or for the form">click here</a> for the form.</p>'],
    ['takes the row', '<table><tbody><tr><td>Ulysses</td><td><a href="/u">Details</a></td></tr></tbody></table>', '<table><tbody><tr><td>Ulysses</td><td><a href="/u" aria-label="Details: Ulysses">Details</a></td></tr></tbody></table>'],
    ['takes words hidden in the link', '<a href="/f">Read more <span style="display:none">about football</span></a>', '<a href="/f" aria-label="Read more: about football">Read more <span style="display:none">about football</span></a>'],
    ['takes what it leads to', '<a href="#d">More</a><p id="d">Three web pages.</p>', '<a href="#d" aria-label="More: Three web pages.">More</a><p id="d">Three web pages.</p>'],
    ['tells which book a file has', '<p>Ulysses</p><ul><li><a href="/1">HTML</a></li></ul>', '<p>Ulysses</p><ul><li><a href="/1" aria-label="HTML: Ulysses">HTML</a></li></ul>'],
    ['says a new window once, at the end', '<div><h3>Bear</h3><a href="/b" target="_blank">More</a></div>', '<div><h3>Bear</h3><a href="/b" target="_blank" aria-label="More: Bear (opens in a new window)">More</a></div>'],
    ['describes a single word by the paragraph that speaks of it', '<p id="p">There will be a concert in May.</p><p><a href="/c">Concert</a></p>', '<p id="p">There will be a concert in May.</p><p><a href="/c" aria-describedby="p">Concert</a></p>'],
    same('leaves a single word that the paragraph before does not speak of', '<p>There will be music in May.</p><p><a href="/c">Concert</a></p>'),
    same('leaves a text that tells', '<article><h3>Bear</h3><a href="/b">About bears</a></article>'),
    same('leaves a label', '<article><h3>Bear</h3><a href="/b" aria-label="Bears">More</a></article>'),
    same('leaves a description', '<article><h3 id="h">Bear</h3><a href="/b" aria-describedby="h">More</a></article>'),
    same('leaves a file that its sentence explains', '<p>Download Ulysses in <a href="/u">HTML</a></p>'),
    same('is unsure where nothing is said', '<a href="/x1">More</a>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<div><h2>Fees</h2><a href="/f1">Learn more</a></div>',
    '<div><h2>Fees</h2><a href="/f1" aria-label="Learn more: Fees">Learn more</a></div>',
  );

  it('knows such words in the language of the page', async () => {
    const page = await mending('<div><h2>Preise</h2><a href="/f1">Mehr erfahren</a></div>', { rules, lang: 'de' });
    expect(page.body.querySelector('a')!.getAttribute('aria-label')).to.equal('Mehr erfahren: Preise');
    page.end();
  });
});
