import { expect } from '@open-wc/testing';
import { disclosure } from '../../../src/rules/controls/disclosure.js';
import { tabRow } from '../../../src/rules/controls/tab-row.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const same = (why: string, html: string) => [why, html, html] as const;

const PARTS = '<section><div id="a">One</div><div id="b" hidden="">Two</div></section>';
const PANELS =
  '<section><div id="a" role="tabpanel" aria-label="A">One</div><div id="b" hidden="" role="tabpanel" aria-label="B">Two</div></section>';
const LIST = (first: string, second: string): string =>
  `<div role="tablist"><button ${first} role="tab" aria-selected="true" aria-controls="a">A</button><button ${second} role="tab" aria-selected="false" aria-controls="b">B</button></div>`;

describe('tab-row', () => {
  mendingRows([tabRow, disclosure], [
    ['ties buttons to the parts whose ids they keep', `<div><button data-tab="a">A</button><button data-tab="b">B</button></div>${PARTS}`, LIST('data-tab="a"', 'data-tab="b"') + PANELS],
    ['ties buttons to the parts that they hand to a function', `<div><button onclick="show(event, 'a')">A</button><button onclick="show(event, 'b')">B</button></div>${PARTS}`, LIST(`onclick="show(event, 'a')"`, `onclick="show(event, 'b')"`) + PANELS],
    ['ties links to the parts that they lead to', `<p><a href="#a">A</a><a href="#b">B</a></p>${PARTS}`, `<p role="tablist"><a href="#a" role="tab" aria-selected="true" aria-controls="a">A</a><a href="#b" role="tab" aria-selected="false" aria-controls="b">B</a></p>${PANELS}`],
    ['ties the button that is marked to the part that is shown in the same place', `<div><button>A</button><button class="is-active">B</button></div><div hidden="">One</div><div>Two</div>`, `<div role="tablist"><button role="tab" aria-selected="false">A</button><button class="is-active" role="tab" aria-selected="true">B</button></div><div hidden="" role="tabpanel" aria-label="A">One</div><div role="tabpanel" aria-label="B">Two</div>`],
    same('is unsure where another part is shown than is marked', '<div><button class="active">A</button><button>B</button></div><div hidden="">One</div><div>Two</div>'),
    same('is unsure where nothing is marked', '<div><button>A</button><button>B</button></div><div hidden="">One</div><div>Two</div>'),
    same('leaves a table of contents', '<p><a href="#a">A</a><a href="#b">B</a></p><section><div id="a">One</div><div id="b">Two</div></section>'),
    same('leaves skip links', '<div><a href="#n">Menu</a><a href="#m">Text</a></div><nav id="n" hidden="">x</nav><main id="m">y</main>'),
    same('leaves a row with something else in it', `<div><button data-tab="a">A</button><button data-tab="b">B</button><input aria-label="C"></div>${PARTS}`),
    same('leaves buttons that say that they are pressed', `<div><button data-tab="a" aria-pressed="true">A</button><button data-tab="b" aria-pressed="false">B</button></div>${PARTS}`),
    ['passes over the state and the number in the classes of parts', `<div><button class="active">A</button><button>B</button></div><div class="pane pane-1 active">One</div><div class="pane pane-2 d-none" hidden="">Two</div>`, `<div role="tablist"><button class="active" role="tab" aria-selected="true">A</button><button role="tab" aria-selected="false">B</button></div><div class="pane pane-1 active" role="tabpanel" aria-label="A">One</div><div class="pane pane-2 d-none" hidden="" role="tabpanel" aria-label="B">Two</div>`],
    ['ties buttons to the parts in the box behind the row', `<div><button class="active">A</button><button>B</button></div><div><div class="a">One</div><div class="b" hidden="">Two</div></div>`, `<div role="tablist"><button class="active" role="tab" aria-selected="true">A</button><button role="tab" aria-selected="false">B</button></div><div><div class="a" role="tabpanel" aria-label="A">One</div><div class="b" hidden="" role="tabpanel" aria-label="B">Two</div></div>`],
    same('leaves filters over a list and what is shown without one', '<div class="filters"><button class="active">All</button><button>Open</button></div><div class="list">One</div><div class="empty" hidden="">Nothing found</div>'),
    same('leaves filters over a box with a list and what is shown without one', '<div><button class="active">All</button><button>Open</button></div><div><div class="list">One</div><div class="no-results" hidden="">Nothing found</div></div>'),
    same('is unsure where more parts are built alike than there are buttons', '<div><button class="active">A</button><button>B</button></div><div>One</div><div hidden="">Two</div><p>Text</p><div hidden="">Three</div>'),
    same('is unsure where several buttons are marked', '<div><button class="active">A</button><button class="active">B</button></div><div>One</div><div hidden="">Two</div>'),
    same('leaves lists', '<div><button data-tab="a">A</button><button data-tab="b">B</button></div><section><ul id="a"><li>One</li></ul><ul id="b" hidden=""><li>Two</li></ul></section>'),
    same('leaves landmarks', '<div><button data-tab="a">A</button><button data-tab="b">B</button></div><div><section id="a" aria-label="One">One</section><section id="b" aria-label="Two" hidden="">Two</section></div>'),
    same('leaves popups, one of which is open', '<div><button data-open="a">A</button><button data-open="b">B</button></div><section><div id="a" style="position:fixed">One</div><div id="b" style="position:fixed" hidden="">Two</div></section>'),
    same('leaves what its author calls popups', '<div><button data-open="a">A</button><button data-open="b">B</button></div><section><div id="a" class="site-modal">One</div><div id="b" class="site-modal" hidden="">Two</div></section>'),
    same('leaves what opens menus', `<div><button data-tab="a" aria-haspopup="menu">A</button><button data-tab="b">B</button></div>${PARTS}`),
    same('leaves what cannot be pressed', `<div><button data-tab="a">A</button><button data-tab="b" disabled="">B</button></div>${PARTS}`),
    same('leaves a row in a navigation', `<nav><div><a href="#a">A</a><a href="#b">B</a></div></nav>${PARTS}`),
    same('leaves what opens dialogs', '<div><button data-open="a">A</button><button data-open="b">B</button></div><div id="a" role="dialog" aria-label="A">One</div><div id="b" role="dialog" aria-label="B" hidden="">Two</div>'),
    same('leaves a navigation', `<nav><a href="#a">A</a><a href="#b">B</a></nav>${PARTS}`),
  ]); // prettier-ignore

  mendsAnywhere(
    [tabRow],
    `<div><button data-tab="a">A</button><button data-tab="b">B</button></div>${PARTS}`,
    LIST('data-tab="a"', 'data-tab="b"') + PANELS,
  );

  it('takes all back once another button stands in the row', async () => {
    const html = `<div><button data-tab="a">A</button><button data-tab="b">B</button></div>${PARTS}`;
    const page = await mending(html, { rules: [tabRow] });
    page.body.firstElementChild!.append(page.document.createElement('button'));
    await page.settled();
    expect(page.html).to.equal(html.replace('</div>', '<button></button></div>'));
    page.end();
  });

  it('takes all back once a part is gone', async () => {
    const html = `<div><button data-tab="a">A</button><button data-tab="b">B</button></div>${PARTS}`;
    const page = await mending(html, { rules: [tabRow] });
    page.document.getElementById('b')!.remove();
    await page.settled();
    expect(page.html).to.equal(html.replace('<div id="b" hidden="">Two</div>', ''));
    page.end();
  });

  it('writes nothing anew for what changes elsewhere in the page', async () => {
    const page = await mending(
      '<div><button class="active">A</button><button>B</button></div><div>One</div><div hidden="">Two</div><p>Noon</p>',
      { rules: [tabRow] },
    );
    const written: MutationRecord[] = [];
    const writes = new MutationObserver((records) => written.push(...records));
    writes.observe(page.body, { attributes: true, subtree: true });
    page.body.lastElementChild!.textContent = 'One o’clock';
    await page.settled();
    expect(page.repairs).not.to.be.empty;
    expect(written.length + writes.takeRecords().length).to.equal(0);
    page.end();
  });

  it('follows what is shown', async () => {
    const page = await mending(`<div><button data-tab="a">A</button><button data-tab="b">B</button></div>${PARTS}`, {
      rules: [tabRow],
    });
    const [one, two] = page.document.querySelectorAll('button');
    const [first, second] = page.document.querySelectorAll('section > div');
    two!.addEventListener('click', () => {
      first!.toggleAttribute('hidden', true);
      second!.removeAttribute('hidden');
    });
    two!.click();
    await new Promise((done) => page.document.defaultView!.requestAnimationFrame(done));
    await page.settled();
    expect([one, two].map((button) => button!.getAttribute('aria-selected'))).to.deep.equal(['false', 'true']);
    page.end();
  });
});
