import { expect } from '@open-wc/testing';
import { LATER_RULES } from '../../src/rules/later-rules.js';
import { RULES } from '../../src/rules/index.js';

describe('the rules', () => {
  it('have ids of their own', () => {
    const ids = [...RULES, ...LATER_RULES].map((rule) => rule.id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
