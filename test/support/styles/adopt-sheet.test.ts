import { expect } from '@open-wc/testing';
import { adoptSheet } from '../../../src/support/styles/adopt-sheet.js';

describe('a sheet for a tree of ours', () => {
  const { CSSStyleSheet: Constructed } = globalThis;
  afterEach(() => {
    globalThis.CSSStyleSheet = Constructed;
  });

  const browsers: [why: string, setUp: () => void][] = [
    ['is adopted', () => undefined],
    [
      'stands in the tree where the browser constructs none',
      () => {
        // No constructor.
        globalThis.CSSStyleSheet = (() => undefined) as unknown as typeof CSSStyleSheet;
      },
    ],
  ];
  for (const [why, setUp] of browsers) {
    it(`${why}, until it is taken away`, () => {
      const host = document.createElement('div');
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>text</p>';
      const ending = new AbortController();
      const colour = (): string => getComputedStyle(root.querySelector('p')!).color;
      setUp();
      adoptSheet(root, 'p { color: rgb(1, 2, 3) }', ending.signal);
      expect(colour()).to.equal('rgb(1, 2, 3)');
      ending.abort();
      expect(colour()).to.equal('rgb(0, 0, 0)');
      expect(root.innerHTML).to.equal('<p>text</p>');
      host.remove();
    });
  }
});
