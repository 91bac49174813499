import { expect } from '@open-wc/testing';
import { selectorsIn } from '../../../src/support/styles/selectors-in.js';

describe('selectorsIn', () => {
  for (const [list, ...selectors] of [
    ['.a, .b > i', '.a', '.b > i'],
    [':is(.a, .b), .c', ':is(.a, .b)', '.c'],
    [':is(.a, :not(.b)) > ul, .c', ':is(.a, :not(.b)) > ul', '.c'],
    [':not(:is(.a, .b), :has(> .c)), .d', ':not(:is(.a, .b), :has(> .c))', '.d'],
    ['[title="a, b"], .c', '[title="a, b"]', '.c'],
    ["[title='(\\', b'], .c", "[title='(\\', b']", '.c'],
    ['.sm\\:w-\\[1\\,5\\], .c', '.sm\\:w-\\[1\\,5\\]', '.c'],
  ]) {
    it(`takes apart ${list}`, () => {
      expect(selectorsIn(list!).map((selector) => selector.trim())).to.deep.equal(selectors);
    });
  }
});
