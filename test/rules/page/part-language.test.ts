import { partLanguage } from '../../../src/rules/page/part-language.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('part-language', () => {
  mendingRows([partLanguage], [
    ['takes the name of a language for its tag', '<p lang="dutch">Goedemorgen</p>', '<p lang="nl">Goedemorgen</p>'],
    ['takes a code of three letters for the tag of two', '<p lang="deu">Guten Morgen</p>', '<p lang="de">Guten Morgen</p>'],
    ['leaves a tag that exists', '<p lang="af">Goeie more</p><p lang="zh-Hans">早</p><p lang="oma">x</p>', '<p lang="af">Goeie more</p><p lang="zh-Hans">早</p><p lang="oma">x</p>'],
    ['leaves a tag that nobody can read', '<p lang="invalid">Der Hund ist nicht im Garten</p>', '<p lang="invalid">Der Hund ist nicht im Garten</p>'],
    ['is unsure of a tag with a strange tail', '<p lang="en-US-GB">Good morning</p>', '<p lang="en-US-GB">Good morning</p>'],
  ]); // prettier-ignore

  mendsAnywhere([partLanguage], '<p lang="english">Good morning</p>', '<p lang="en">Good morning</p>'); // prettier-ignore
});
