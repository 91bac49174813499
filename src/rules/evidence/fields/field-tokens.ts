import { fieldConcept } from '../../words/field-concepts.js';
import { hasHash, tokensOf } from '../../words/tokens.js';
import { sentence, word, type Words } from '../../words/words.js';

/** Tokens of `name` and `id` that tell what the element is instead of what it asks for. */
const NOISE = new Set(
  (
    'input field txt text tb ddl cb chk rb rad frm form ctl ctrl id val value data item el element widget wpcf wp wpforms box ' +
    'select dropdown combo radio checkbox check option textarea area control label new edit my the user contact main holder ' +
    'placeholder content container aspnet mce ninja nf gform gravity hs mc mailchimp fields entry answer question var param arg ' +
    'slider thumb handle track switch toggle menu modal dialog unknown missing none null undefined test foo bar x y z a b c d e f g h i j k l m n o p r t u v w'
  ).split(' '),
);

/** What a field's `name` or `id` says, in words; empty where it says nothing a person would understand. */
export function fieldTokens(text: string | null, words: Words): string {
  const tokens = tokensOf(text ?? '');
  const concept = fieldConcept(tokens, words);
  if (concept) return word(words, concept);
  // The rest of what a machine made is called after the machine.
  if (hasHash(text ?? '')) return '';
  const rest = tokens.filter((token) => !NOISE.has(token));
  return rest.some((token) => !ONLY_WITH_OTHERS.test(token)) && rest.length < 5 && rest.every(isWord)
    ? sentence(rest.join(' '))
    : '';
}

/** Three letters or more, with a vowel where the script has such: no abbreviation, no number of a machine. */
const isWord = (token: string): boolean => token.length > 2 && (/[aeiouyà-ÿ]/.test(token) || !/^[a-z]+$/.test(token));

/** What tells something only together with other words ("blood group"). */
const ONLY_WITH_OTHERS =
  /^(group|row|line|section|list|set|info|extra|first|second|third|other|left|right|top|bottom|flex|inline|custom|default|basic|simple|classic|plain|sample|demo|example)$/;
