import { expect } from '@open-wc/testing';
import { unnested } from '../../../src/support/styles/unnested.js';

describe('what a nested rule selects', () => {
  const rows: [why: string, selector: string, around: string | undefined, all: string][] = [
    ['a rule by itself', '.a, .b', undefined, '.a, .b'],
    ['below the outer one', '& .a, & .b', '.x, .y', ':is(.x, .y) .a,:is(.x, .y) .b'],
    ['around it', ':root:has(&), &', '.x', ':root:has(:is(.x)),:is(.x)'],
    ['with what is implied', '.a, .b', '.x', ':is(.x) .a,:is(.x) .b'],
    ['with a step that is implied', '> .a', '.x', ':is(.x) > .a'],
    ['with what is implied of one alone', '.a, &.b', '.x', ':is(.x) .a,:is(.x).b'],
    ['with a list in brackets', ':is(.a, .b)', '.x', ':is(.x) :is(.a, .b)'],
    ['with the sign in a text that implies it', '[title="R&D"]', '.x', ':is(.x) [title="R&D"]'],
    ['with the sign in a text', '&[title="R&D"]', '.x', ':is(.x)[title="R&D"]'],
  ];
  for (const [why, selector, around, all] of rows) {
    it(why, () => expect(unnested(selector, around)).to.equal(all));
  }
});
