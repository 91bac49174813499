import { expect } from '@open-wc/testing';
import { readingLanguage } from '../../../src/describers/reading/reading-language.js';

describe('the language to read in', () => {
  const cases: [why: string, tag: string, language: string | undefined][] = [
    ['English', 'en', 'eng'],
    ['a Spanish of one country', 'es-MX', 'spa'],
    ['French', 'fr-CA', 'fra'],
    ['German', 'DE', 'deu'],
    ['Portuguese', 'pt-BR', 'por'],
    ['Italian', 'it', 'ita'],
    ['another language of Latin letters', 'nl', 'eng'],
    ['no language', '', 'eng'],
    ['what is no language', 'english, mostly', 'eng'],
    ['a language of other letters', 'ja', undefined],
    ['Cyrillic letters', 'ru', undefined],
    ['Serbian in Latin letters', 'sr-Latn', 'eng'],
  ];
  for (const [why, tag, language] of cases) it(`of ${why}`, () => expect(readingLanguage(tag)).to.equal(language));
});
