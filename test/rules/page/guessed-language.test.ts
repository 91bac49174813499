import { expect } from '@open-wc/testing';
import { guessedLanguage } from '../../../src/rules/page/guessed-language.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('guessed-language', () => {
  mendingRows([guessedLanguage], [
    ['reads the text where the tag says nothing', '<p lang="invalid">Der Hund ist nicht im Garten und die Katze auch</p>', '<p lang="de">Der Hund ist nicht im Garten und die Katze auch</p>'],
    ['takes the language around it where the text says nothing', '<p lang="#!">Ok</p>', '<p lang="en">Ok</p>'],
    ['speaks a part in the language it is plainly written in', '<p lang="fr">Der Hund ist nicht im Garten und die Katze auch</p>', '<p lang="de">Der Hund ist nicht im Garten und die Katze auch</p>'],
    ['leaves a tag that exists', '<p lang="af">Der Hund ist nicht im Garten</p>', '<p lang="af">Der Hund ist nicht im Garten</p>'],
    ['leaves a part without text', '<p lang="invalid"><span hidden="">Der Hund ist nicht hier</span></p>', '<p lang="invalid"><span hidden="">Der Hund ist nicht hier</span></p>'],
    ['is unsure of an empty tag', '<p lang="">Der Hund ist nicht im Garten</p>', '<p lang="">Der Hund ist nicht im Garten</p>'],
  ]); // prettier-ignore

  mendsAnywhere([guessedLanguage], '<p lang="invalid">Der Hund ist nicht im Garten</p>', '<p lang="de">Der Hund ist nicht im Garten</p>'); // prettier-ignore

  it('takes "no words" for no language where a page is full of them', async () => {
    const page = await mending('<p>Der Hund ist nicht im Garten und die Katze auch</p>', { rules: [guessedLanguage] });
    page.document.documentElement.lang = 'zxx';
    await page.settled();
    expect(page.document.documentElement.lang).to.equal('de');
    page.end();
  });

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<p lang="invalid">Der Hund ist nicht im Garten und die Katze auch</p>', {
      rules: [guessedLanguage],
      scope: 'certain',
    });
    expect(page.html).to.equal('<p lang="invalid">Der Hund ist nicht im Garten und die Katze auch</p>');
    page.end();
  });
});
