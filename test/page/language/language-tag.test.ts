import { expect } from '@open-wc/testing';
import { correctedTag } from '../../../src/page/language/language-tag.js';

describe('correctedTag', () => {
  for (const [tag, meant] of [
    ['en', ''],
    ['EN-gb', ''],
    ['zh-Hans-CN', ''],
    ['oma', ''],
    ['en-US-GB', ''],
    ['eng', 'en'],
    ['deu-AT', 'de-AT'],
    ['en_US', 'en-US'],
    ['i-lux', 'lb'],
    ['Dutch', 'nl'],
    ['español', 'es'],
    ['em-US', 'en'],
    ['#!', undefined],
    ['xx', undefined],
    ['invalid', undefined],
    ['constructor', undefined],
  ] as const) {
    it(`${tag}: ${meant === '' ? 'in order' : (meant ?? 'nobody can tell')}`, () => {
      expect(correctedTag(tag)).to.equal(meant);
    });
  }
});
