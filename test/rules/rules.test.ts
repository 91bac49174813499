import { expect } from '@open-wc/testing';
import { GUESS_ATTRIBUTES } from '../../src/rules/guess-attributes.js';
import { GUESSES } from '../../src/rules/guesses.js';
import { RULES } from '../../src/rules/index.js';
import { CONTENT } from '../../src/rules/rule.js';

describe('the rules', () => {
  it('that guess watch nothing that is not observed before they are loaded', () => {
    const observed = new Set([CONTENT, ...RULES.flatMap((rule) => rule.watches), ...GUESS_ATTRIBUTES]);
    const missed = GUESSES.flatMap((rule) => rule.watches).filter((name) => !observed.has(name));
    expect([...new Set(missed)]).to.deep.equal([]);
  });

  it('have ids of their own', () => {
    const ids = [...RULES, ...GUESSES].map((rule) => rule.id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
