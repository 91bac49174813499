import { expect } from '@open-wc/testing';
import { ENGLISH } from '../../../src/i18n/messages.js';
import { translator } from '../../../src/i18n/translator.js';
import type { Answer } from '../../../src/images/answers/describer-chain.js';
import { sentenceOf } from '../../../src/images/saying/sentence.js';

const answer = (kind: Answer['kind'], text: string): Answer => ({
  kind,
  text,
  confidence: 1,
  lang: 'en',
  source: 'test',
});

const rows: [why: string, answer: Answer, alt: string, rest?: string][] = [
  ['hedges what was recognised', answer('label', 'pill bottle'), 'Image, possibly: pill bottle'],
  ['quotes what was read', answer('text', 'Open until 8 pm'), 'Image with text: Open until 8 pm'],
  ['makes clauses of lines', answer('text', 'Black Friday\nSave 30%'), 'Image with text: Black Friday, Save 30%'],
  [
    'keeps the ends of sentences',
    answer('text', 'Call us.\nWe listen!\n\nAlways'),
    'Image with text: Call us. We listen! Always',
  ],
  ['leaves a caption as it is', answer('caption', 'The house in May'), 'The house in May'],
  [
    'cuts at a word and keeps the rest',
    answer('caption', `${'word '.repeat(24)}ends here and goes on`),
    `${'word '.repeat(24)}ends…`,
    'here and goes on',
  ],
  ['cuts a word that never ends', answer('caption', 'x'.repeat(200)), `${'x'.repeat(124)}…`, 'x'.repeat(76)],
];

describe('sentenceOf', () => {
  for (const [why, given, alt, rest = ''] of rows) {
    it(why, () => {
      const sentence = sentenceOf(given, translator(ENGLISH, 'en'));
      expect(sentence).to.deep.equal({ alt, rest });
      expect(sentence.alt.length).to.be.at.most(125);
    });
  }
});
