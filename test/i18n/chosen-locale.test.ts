import { expect } from '@open-wc/testing';
import { chosenLocale } from '../../src/i18n/chosen-locale.js';
import { loadLocale } from '../../src/i18n/load-locale.js';

const KNOWN = ['de', 'en', 'he', 'nb', 'pt', 'pt-PT', 'zh', 'zh-Hant'];

describe('the chosen locale', () => {
  const cases: [why: string, wanted: string[], chosen: string | undefined][] = [
    ['the language itself', ['de'], 'de'],
    ['a language that is written in capitals', ['DE'], 'de'],
    ['a region of a language', ['de-AT'], 'de'],
    ['a tag with an underscore', ['de_CH'], 'de'],
    ['a region that has texts of its own', ['pt-PT'], 'pt-PT'],
    ['a region that writes as another one does', ['pt-AO'], 'pt-PT'],
    ['a region that is the usual one', ['pt-BR'], 'pt'],
    ['Chinese of a region that writes in traditional characters', ['zh-TW'], 'zh-Hant'],
    ['Chinese of a region that writes in simplified characters', ['zh-SG'], 'zh'],
    ['Chinese in traditional characters in any region', ['zh-Hant-MO'], 'zh-Hant'],
    ['Norwegian, whichever', ['no'], 'nb'],
    ['Nynorsk', ['nn-NO'], 'nb'],
    ['an old tag', ['iw'], 'he'],
    ['the first of several that is served', ['xx', 'sw', 'de', 'he'], 'de'],
    ['what is no tag at all, before one', ['deutsch (schweiz)', '', 'he'], 'he'],
    ['a language that nobody serves', ['sw'], undefined],
    ['nothing', [], undefined],
  ];
  for (const [why, wanted, chosen] of cases) {
    it(`for ${why}`, () => expect(chosenLocale(wanted, KNOWN)).to.equal(chosen));
  }

  it('is English where none is served', async () => {
    expect((await loadLocale(['sw'])).tag).to.equal('en');
  });
});
