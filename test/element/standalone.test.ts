import { expect } from '@open-wc/testing';
import { loadFrame, type Frame } from '../support/frame.js';
import { until, within } from './placed.js';

const SRC = '/src/standalone.ts';
const TAG = `<script type="module" src="${SRC}" data-repair="on-request" data-contact="a@b.example" data-other="1"></script>`;
const BODY = '<main><h1>Page</h1></main>';

describe('the script tag', () => {
  let frame: Frame | undefined;
  afterEach(() => frame?.element.remove());

  async function load(html: string): Promise<Document> {
    frame = await loadFrame(`<!doctype html><html lang="en">${html}`);
    return frame.document;
  }

  /** Resolves with the one element there is, once it has drawn itself. */
  async function only(page: Document): Promise<Element> {
    await until(() => [...page.querySelectorAll('curb-cut')].some((element) => within(element, '.bar')));
    expect(page.querySelectorAll('curb-cut')).to.have.length(1);
    return page.querySelector('curb-cut')!;
  }

  for (const [where, html] of [
    ['in the head', `<head>${TAG}</head><body>${BODY}`],
    ['in the head, async', `<head>${TAG.replace('src', 'async src')}</head><body>${BODY}`],
    ['at the end', `<body>${BODY}${TAG}`],
    ['twice', `<head>${TAG}</head><body>${BODY}${TAG.replace(SRC, `${SRC}?again`)}`],
  ] as const) {
    it(`works ${where}: one element, right before the body, with the tag's options and nothing else`, async () => {
      const page = await load(html);
      const element = await only(page);
      expect(page.body.previousElementSibling).to.equal(element);
      const names = element.getAttributeNames().sort();
      expect(names).to.deep.equal(['contact', 'repair']);
    });
  }

  it('works when it is injected late', async () => {
    const page = await load(`<body>${BODY}`);
    const script = Object.assign(page.createElement('script'), { type: 'module', src: SRC });
    script.dataset.hideLauncher = '';
    page.head.append(script);
    expect((await only(page)).hasAttribute('hide-launcher')).to.be.true;
  });

  it('leaves an element that stands in the markup as it is', async () => {
    const page = await load(`<head>${TAG}</head><body>${BODY}<curb-cut contact="c@d.example"></curb-cut>`);
    expect((await only(page)).getAttribute('contact')).to.equal('c@d.example');
  });

  it('leaves every element of the page the look it has by its place among the others', async () => {
    const style = '<style>p:first-child { color: red } p:nth-child(2) { color: blue } * + p { margin: 9px }</style>';
    const page = await load(`<head>${TAG}${style}</head><body><p>1</p><p>2</p>`);
    await only(page);
    const looks = [...page.querySelectorAll('p')].map((p) => frame!.window.getComputedStyle(p));
    expect(looks.map(({ color }) => color)).to.deep.equal(['rgb(255, 0, 0)', 'rgb(0, 0, 255)']);
    expect(looks.map(({ marginTop }) => marginTop)).to.deep.equal(['16px', '9px']);
  });

  it('stays when the page changes its whole body, and comes back when it went with it', async () => {
    const page = await load(`<head>${TAG}</head><body>${BODY}`);
    const element = await only(page);
    const body = page.createElement('body');
    page.documentElement.replaceChildren(page.head, body);
    await until(() => element.isConnected);
    expect(body.previousElementSibling).to.equal(element);
    await until(() => within(element, '.bar')?.matches(':popover-open'));
  });

  it('leaves it away once the page has taken it away', async () => {
    const page = await load(`<head>${TAG}</head><body>${BODY}`);
    (await only(page)).remove();
    page.body.append(page.createElement('p'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.querySelector('curb-cut')).to.be.null;
  });
});
