import { expect } from '@open-wc/testing';
import { FIRST_ENGLISH } from '../../src/i18n/first-messages.js';
import { loadLocale, localeTags } from '../../src/i18n/load-locale.js';
import { ENGLISH, type MessageKey, type Messages } from '../../src/i18n/messages.js';
import { translator } from '../../src/i18n/translator.js';

/** Texts that may well be the same in two languages: words that travelled, and texts of nothing but what is filled in. */
const MOST_ALIKE = 0.2;

const KEYS = Object.keys(ENGLISH) as MessageKey[];
const holesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

async function textsOf(tag: string): Promise<Messages> {
  const { first, later } = await loadLocale([tag]);
  return { ...(await later()), ...first };
}

describe('languages', () => {
  it('are many, four of them written from right to left', () => {
    expect(localeTags()).to.have.length.above(23).and.include.members(['ar', 'fa', 'he', 'ur']);
  });

  it('have tags as the standard writes them', () => {
    expect(Intl.getCanonicalLocales(localeTags())).to.deep.equal(localeTags());
  });

  for (const tag of localeTags()) {
    describe(tag, () => {
      let texts: Messages;
      before(async () => {
        texts = await textsOf(tag);
      });

      it('is loaded for its own tag', async () => {
        expect((await loadLocale([tag])).tag).to.equal(tag);
      });

      it('has every key and no other; the first ones come first', async () => {
        expect(Object.keys(texts)).to.have.members(KEYS);
        expect(Object.keys((await loadLocale([tag])).first)).to.deep.equal(Object.keys(FIRST_ENGLISH));
      });

      it('leaves open what English leaves open, and nothing else', () => {
        const wrong = KEYS.filter((key) => holesOf(texts[key]).join() !== holesOf(ENGLISH[key]).join());
        expect(wrong.map((key) => texts[key])).to.deep.equal([]);
      });

      it('has a clean text for every key', () => {
        const unclean = /^\s|\s$|^$|\s{2}|"|'|[{}]{2}|[\u200e\u200f\u202a-\u202e]/;
        expect(KEYS.map((key) => texts[key]).filter((text) => unclean.test(text))).to.deep.equal([]);
      });

      it('has numbers written as the language does', () => {
        const translate = translator({ 'panel.close': '{number}' }, tag);
        for (const number of [0, 12, 999, 1000, 12_345, 0.5, -3])
          expect(translate('panel.close', { number })).to.equal(number.toLocaleString(tag));
      });

      it('ends sentences where English ends them', () => {
        const isSentence = (text: string): boolean => /[.。।۔]$/u.test(text);
        expect(KEYS.filter((key) => isSentence(texts[key]) !== isSentence(ENGLISH[key]))).to.deep.equal([]);
      });

      if (tag === 'en') return;
      it('is translated', () => {
        const alike = KEYS.filter((key) => texts[key] === ENGLISH[key]);
        expect(alike.length / KEYS.length, alike.join()).to.be.below(MOST_ALIKE);
      });
    });
  }
});
