import { expect } from '@open-wc/testing';
import { LATER_ATTRIBUTES } from '../../src/rules/later-attributes.js';
import { LATER_RULES } from '../../src/rules/later-rules.js';
import { RULES } from '../../src/rules/index.js';
import { CONTENT } from '../../src/rules/rule.js';

describe('the rules', () => {
  it('that are loaded later watch nothing that is not observed before they are loaded', () => {
    const observed = new Set([CONTENT, ...RULES.flatMap((rule) => rule.watches), ...LATER_ATTRIBUTES]);
    const missed = LATER_RULES.flatMap((rule) => rule.watches).filter((name) => !observed.has(name));
    expect([...new Set(missed)]).to.deep.equal([]);
  });

  it('have ids of their own', () => {
    const ids = [...RULES, ...LATER_RULES].map((rule) => rule.id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
