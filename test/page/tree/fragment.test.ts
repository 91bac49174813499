import { expect } from '@open-wc/testing';
import { fragmentOf } from '../../../src/page/tree/fragment.js';
import { container } from '../../support/mount.js';

describe('the place a link leads to', () => {
  const { element, mount } = container();
  for (const [why, markup, place] of [
    ['a link within the page', '<a href="#main">Skip</a>', 'main'],
    ['a link in a drawing', '<svg><a href="#main"><path d="M0 0"></path></a></svg>', 'main'],
    ['signs that are written out', '<a href="#%C3%BCber">Go</a>', 'über'],
    ['signs that are out of order', '<a href="#50%">Go</a>', '50%'],
    ['the top of the page', '<a href="#">Up</a>', ''],
    ['another page', '<a href="/x#main">Go</a>', ''],
    ['nowhere', '<a>Go</a>', ''],
  ] as const) {
    it(why, () => {
      mount(markup);
      expect(fragmentOf(element.querySelector('a')!)).to.equal(place);
    });
  }
});
