import { expect, html, nextFrame } from '@open-wc/testing';
import { focused, press } from '../../support/keys.js';
import { id, keys, on } from '../support/quick-key-page.js';

describe('where quick keys begin', () => {
  afterEach(() => keys.end());

  it('begin where the visitor is: at the focus, or at the selection', async () => {
    const page = await on(html`
      <div>
        <h2 id="a">A</h2>
        <button>Press</button>
        <h2 id="b">B</h2>
        <p>Read here</p>
        <h2 id="c">C</h2>
      </div>
    `);
    page.querySelector('button')!.focus();
    await press('h');
    expect(id()).to.equal('b');
    (focused() as HTMLElement).blur();
    const changed = new Promise((done) => document.addEventListener('selectionchange', done, { once: true }));
    getSelection()!.collapse(page.querySelector('p')!.firstChild, 2);
    await changed;
    await press('h');
    expect(id()).to.equal('c');
  });

  it('begin where the visitor was before a field of ours, wherever the page has our element', async () => {
    const page = await on(
      html`<div>
        <h2 id="a">A</h2>
        <h2 id="b">B</h2>
        <h2 id="c">C</h2>
        <h2 id="d">D</h2>
        <p></p>
      </div>`,
    );
    const { host } = keys.root;
    const selectBefore = async (node: Element): Promise<void> => {
      const changed = new Promise((done) => document.addEventListener('selectionchange', done, { once: true }));
      getSelection()!.collapse(node.parentNode, [...node.parentNode!.childNodes].indexOf(node));
      await changed;
      // Firefox loses a key that comes before it has drawn what just changed.
      await nextFrame();
    };
    await press('h', 'h');
    document.body.before(host);
    for (const [place, next] of [
      [host, 'c'],
      [document.head, 'd'],
    ] as const) {
      (focused() as HTMLElement).blur();
      await selectBefore(place);
      await press('h');
      expect(id()).to.equal(next);
    }
    page.querySelector('p')!.append(host);
    await press('Shift+KeyH');
    (focused() as HTMLElement).blur();
    await selectBefore(host);
    await press('h');
    expect(id()).to.equal('d');
  });

  it('begin where the visitor was, when the page has taken that element away', async () => {
    const page = await on(
      html`<div>
        <h2 id="a">A</h2>
        <p><button id="b">B</button></p>
        <h2 id="c">C</h2>
        <h2 id="d">D</h2>
      </div>`,
    );
    page.querySelector('button')!.focus();
    page.querySelector('p')!.textContent = 'Thank you.';
    await press('h');
    expect(id()).to.equal('c');
    page.querySelector('#c')!.remove();
    await press('Shift+KeyH');
    expect(id()).to.equal('a');
  });
});
