import { expect } from '@open-wc/testing';
import { inTree } from '../../src/display/sheet/in-tree.js';

describe('what a nested rule selects', () => {
  const rows: [why: string, selector: string, around: string | undefined, all: string][] = [
    ['a rule by itself', '.a, .b', undefined, '.a, .b'],
    ['below the outer one', '& .a, & .b', '.x, .y', ':is(.x, .y) .a, :is(.x, .y) .b'],
    ['around it', ':root:has(&), &', '.x', ':root:has(:is(.x)), :is(.x)'],
    ['with what is implied', '.a, .b', '.x', ':is(.x) :is(.a, .b)'],
    ['with a step that is implied', '> .a', '.x', ':is(.x) > .a'],
    ['with the sign in a text', '&[title="R&D"]', '.x', ':is(.x)[title="R&D"]'],
  ];
  for (const [why, selector, around, all] of rows) {
    it(why, () => expect(inTree(selector, around)).to.equal(all));
  }
});
