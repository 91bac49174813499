import { expect } from '@open-wc/testing';
import { Lexicon } from '../../../src/rules/words/lexicon.js';
import { word } from '../../../src/rules/words/words.js';

describe('the lexicon', () => {
  it('knows English at once, and takes it where nobody has said what language it is', () => {
    const lexicon = new Lexicon();
    for (const language of ['en', '']) expect(word(lexicon.of(language)!, 'search')).to.equal('Search');
  });

  for (const [why, language, search] of [
    ['the words of a language that has a table', 'de', 'Suche'],
    ['English for one that has none', 'sv', 'Search'],
  ] as const) {
    it(`knows ${why} once that is loaded`, async () => {
      const lexicon = new Lexicon();
      expect(lexicon.of(language)).to.equal(undefined);
      await lexicon.load(language);
      expect(word(lexicon.of(language)!, 'search')).to.equal(search);
    });
  }
});
