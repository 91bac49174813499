import { expect } from '@open-wc/testing';
import { localeTags } from '../../src/i18n/load-locale.js';
import { loadReasons } from '../../src/i18n/load-reasons.js';
import { REASONS, type Reasons } from '../../src/i18n/reasons.js';
import { retelling } from '../../src/i18n/retell.js';

/** The sentence with its holes filled in as a rule fills them. */
const filled = (sentence: string): string =>
  sentence.replace('{1}', sentence.includes('“{1}”') ? 'alt' : '7').replace('{2}', '87');

describe('reasons', () => {
  it('are said again with what stands in the page and with figures, each in its own direction', () => {
    const retell = retelling({
      'a reload after {1} s': 'nach {1} s',
      'read in the picture by “{1}”, {2} % sure': '{2} %: „{1}“',
    });
    expect(retell('a reload after 30 s')).to.equal('nach \u206830\u2069 s');
    expect(retell('read in the picture by “OCR 2”, 87 % sure')).to.equal('\u206887\u2069 %: „\u2068OCR 2\u2069“');
  });

  it('that are none of ours are nothing', () => {
    expect(retelling({ 'its icon': 'sein Symbol' })('the owner’s own reason')).to.be.undefined;
  });

  it('say the same in English', async () => {
    const retell = await loadReasons('en');
    for (const sentence of REASONS)
      expect(retell(filled(sentence))?.replace(/[\u2068\u2069]/g, '')).to.equal(filled(sentence));
  });

  for (const tag of localeTags().filter((one) => one !== 'en')) {
    it(`are whole, clean and translated: ${tag}`, async () => {
      const retell = await loadReasons(tag);
      const told = REASONS.map((sentence) => retell(filled(sentence)));
      expect(told).not.to.include(undefined);
      const unclean = /^\s|\s$|^$|\s{2}|"|'|[{}]|[\u200e\u200f\u202a-\u202e]/;
      expect(told.filter((text) => unclean.test(text!))).to.deep.equal([]);
      const isSentence = (text: string): boolean => /[.。।۔]$/u.test(text);
      expect(REASONS.filter((sentence, at) => isSentence(sentence) !== isSentence(told[at]!))).to.deep.equal([]);
      expect(REASONS.filter((sentence, at) => told[at] === filled(sentence))).to.deep.equal([]);
      const holes = (text: string): number => text.match(/\u2068/g)?.length ?? 0;
      expect(
        REASONS.filter((sentence, at) => (sentence.match(/\{\d\}/g)?.length ?? 0) !== holes(told[at]!)),
      ).to.deep.equal([]);
    });
  }
});

/** What a language lacks is no such record. */
// @ts-expect-error All sentences but one are missing.
export const LACKING: Reasons = { 'its icon': 'sein Symbol' };
