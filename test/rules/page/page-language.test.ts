import { expect } from '@open-wc/testing';
import { guessedLanguage } from '../../../src/rules/page/guessed-language.js';
import { pageLanguage } from '../../../src/rules/page/page-language.js';
import { mending } from '../../support/mending.js';

const ENGLISH =
  '<p>The quick brown fox jumps over the lazy dog, and nobody knows what it was that made the fox do so.</p>';
const RUSSIAN = '<p>Наша клиника предлагает лечение, о котором вы читали.</p>';

describe('page-language', () => {
  for (const [why, lang, body, after, head = ''] of [
    ['takes the name of a language for its tag', 'english', '', 'en'],
    ['takes three letters for two', 'fra', '', 'fr'],
    ['takes the language of the region', 'em-US', '', 'en'],
    ['puts the parts of a tag together', 'pt_BR', '', 'pt-BR'],
    ['takes what the page says to others', '', '', 'it-IT', '<meta property="og:locale" content="it_IT">'],
    ['reads the text where nothing is said', '', ENGLISH, 'en'],
    ['reads the script', '', RUSSIAN, 'ru'],
    ['reads a text that is plainly not in the language of the template', 'de', ENGLISH, 'en'],
    ['leaves a tag that exists', 'gsw', ENGLISH, 'gsw'],
    ['leaves what the text agrees with', 'en-GB', ENGLISH, 'en-GB'],
    ['leaves a foreign phrase', 'de', '<p>Der Hund ist hier und nicht dort.</p><p>The end of it.</p>', 'de'],
    ['is unsure of a few words', '', '<p>Menu Contact Login</p>', ''],
  ] as const) {
    it(why, async () => {
      const page = await mending(body, { rules: [pageLanguage, guessedLanguage], lang, head });
      const html = page.document.documentElement;
      expect(html.lang).to.equal(after);
      page.undo();
      expect(html.lang).to.equal(lang);
      page.end();
    });
  }

  it('makes xml:lang say the same', async () => {
    const page = await mending('', { rules: [pageLanguage], lang: 'fr" xml:lang="en' });
    expect(page.document.documentElement.getAttribute('xml:lang')).to.equal('fr');
    page.end();
  });

  it('guesses only when guesses are allowed', async () => {
    const page = await mending(ENGLISH, { rules: [pageLanguage, guessedLanguage], lang: '', scope: 'certain' });
    expect(page.document.documentElement.lang).to.equal('');
    page.end();
  });
});
