import { expect } from '@open-wc/testing';
import { breadth, labels } from '../../../src/describers/labels/labels.js';
import { labelIn } from '../../../src/describers/labels/label-in.js';
import { french } from '../../../src/describers/labels/words/fr.js';
import { german } from '../../../src/describers/labels/words/de.js';
import { italian } from '../../../src/describers/labels/words/it.js';
import { portuguese } from '../../../src/describers/labels/words/pt.js';
import { spanish } from '../../../src/describers/labels/words/es.js';

const TABLES = { de: german, es: spanish, fr: french, it: italian, pt: portuguese };
/** Objects of one kind, narrow enough that nothing broader is worth saying, that have no short word of their own in these languages. */
const WITHOUT_WORD = ['archery bow', 'fire screen', 'muzzle'];

describe('labels in other languages', () => {
  const cases: [why: string, language: string, words: string[], said: string | undefined][] = [
    ['the label itself', 'de', ['lemon', 'fruit', 'food'], 'Zitrone'],
    ['the broader word where the label has none', 'de-AT', ['custard apple', 'fruit', 'food'], 'Obst'],
    ['a word with a space and one with an accent', 'fr', ['musical instrument'], 'instrument de musique'],
    ['the last word of a line', 'es', ['lizard'], 'lagarto'],
    ['another spelling of the tag', 'PT_br', ['bus'], 'ônibus'],
    ['nothing where no word is known', 'it', ['gizmo'], undefined],
    ['nothing in a language that labels are not said in', 'nl', ['dog'], undefined],
    ['nothing in English, where labels are said as they are', 'en', ['dog'], undefined],
  ];
  for (const [why, language, words, said] of cases) {
    it(`say ${why}`, async () => expect(await labelIn(language, words)).to.equal(said));
  }

  for (const [language, table] of Object.entries(TABLES)) {
    it(`have a word in ${language} for every class that is spoken of, and none for what nobody says`, async () => {
      const spoken = labels.filter((words) => words.length > 0 && !WITHOUT_WORD.includes(words[0] ?? ''));
      const silent = [];
      for (const words of spoken) if (!(await labelIn(language, words))) silent.push(words[0]);
      expect(silent).to.deep.equal([]);
      const keys = [...table.matchAll(/(?<=^ {2}|, )[^:,\n]+(?=: )/gm)].map(([key]) => key);
      expect(keys).to.have.length.above(400);
      expect(keys.filter((key) => !breadth.has(key))).to.deep.equal([]);
    });
  }
});
