import { expect, fixture, html } from '@open-wc/testing';
import { memoUntilChange, TEXT } from '../../../src/support/memory/memo-until-change.js';
import { giveWay } from '../../../src/support/timing/slices.js';

describe('A memory that lasts until a change', () => {
  let made = 0;
  const countOf = memoUntilChange('img', { src: 'img' }, (root) => {
    made++;
    return { pictures: (root as Element).querySelectorAll('[src]').length };
  });
  let root: Element;

  beforeEach(async () => {
    root = await fixture(
      html`<div>
        <p><img src="data:," /></p>
      </div>`,
    );
    made = 0;
  });

  it('outlasts the run of scripts in which it was made', async () => {
    expect(countOf(root).pictures).to.equal(1);
    await giveWay();
    expect(countOf(root).pictures).to.equal(1);
    expect(made).to.equal(1);
  });

  it('keeps what was made of one root from another', async () => {
    countOf(root);
    expect(countOf(await fixture(html`<div></div>`)).pictures).to.equal(0);
    expect(countOf(root).pictures).to.equal(1);
    expect(made).to.equal(2);
  });

  const changes: readonly [what: string, change: (root: Element) => void, pictures: number][] = [
    ['an element that comes', (root) => root.firstElementChild?.append(picture()), 2],
    ['an element that goes', (root) => root.firstElementChild?.replaceChildren(), 0],
    ['an attribute that it rests on', (root) => root.querySelector('img')?.removeAttribute('src'), 0],
  ];
  for (const [what, change, pictures] of changes) {
    it(`forgets by ${what}: at once`, () => {
      countOf(root);
      change(root);
      expect(countOf(root).pictures).to.equal(pictures);
    });

    it(`forgets by ${what}: when asked later`, async () => {
      countOf(root);
      change(root);
      await giveWay();
      expect(countOf(root).pictures).to.equal(pictures);
    });
  }

  it('is not moved by other attributes', async () => {
    countOf(root);
    root.querySelector('img')?.setAttribute('alt', 'Hall');
    await giveWay();
    countOf(root);
    expect(made).to.equal(1);
  });

  for (const [when, wait] of [
    ['in the same run', () => undefined],
    ['in a later one', giveWay],
  ] as const)
    it(`is not moved by others that come, or have such an attribute written, ${when}`, async () => {
      countOf(root);
      root.firstElementChild?.append('Hall', document.createElement('b'));
      root.querySelector('b')?.setAttribute('src', 'x');
      await wait();
      countOf(root);
      expect(made).to.equal(1);
    });

  it('is given up where the page goes on changing and nobody asks', async () => {
    countOf(root);
    for (let change = 0; change < 2; change++) {
      root.append('Hall');
      await giveWay();
    }
    countOf(root);
    expect(made).to.equal(2);
  });
});

describe('A memory that rests on text', () => {
  let made = 0;
  const wordsOf = memoUntilChange('a', { [TEXT]: 'a' }, (root) => {
    made++;
    return { links: [...(root as Element).querySelectorAll('a')].map((link) => link.textContent) };
  });
  let root: Element;

  beforeEach(async () => {
    root = await fixture(html`<div><a><b>Hall</b></a> <i>Text</i></div>`); // prettier-ignore
    made = 0;
  });

  const changes: readonly [what: string, change: (link: Element) => void, words: string][] = [
    ['is written anew', ({ firstChild }) => ((firstChild as Text).data = 'Room'), 'Room'],
    ['is put into one', (element) => element.append('s'), 'Halls'],
    ['is taken out of one', (element) => element.replaceChildren(), ''],
  ];
  for (const [what, change, words] of changes)
    for (const [when, wait] of [
      ['at once', () => undefined],
      ['when asked later', giveWay],
    ] as const)
      it(`forgets where it ${what}: ${when}`, async () => {
        wordsOf(root);
        change(root.querySelector('b') as Element);
        await wait();
        expect(wordsOf(root).links).to.deep.equal([words]);
      });

  it('is not moved by text elsewhere', () => {
    wordsOf(root);
    for (const [, change] of changes) change(root.querySelector('i') as Element);
    wordsOf(root);
    expect(made).to.equal(1);
  });
});

function picture(): HTMLImageElement {
  const image = new Image();
  image.src = 'data:,';
  return image;
}
