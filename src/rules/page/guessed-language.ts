import { setAttribute } from '../../ledger/edit.js';
import { composedParent } from '../../page/tree/composed-tree.js';
import { contradictingLanguage, guessLanguage } from '../../page/language/guess-language.js';
import { primaryLanguage } from '../../page/language/language.js';
import { correctedTag } from '../../page/language/language-tag.js';
import { sampleOf } from '../evidence/text/sample-of.js';
import { isFramed } from '../checks/is-framed.js';
import type { Finding, Rule, RuleContext } from '../rule.js';

/** A text whose language nobody names, or names in no way that holds, is spoken in the one it is written in. */
export const guessedLanguage: Rule = {
  id: 'guessed-language',
  wcag: ['3.1.1', '3.1.2'],
  confidence: 'inferred',
  kinds: ['document', 'language'],
  watches: ['lang', 'xml:lang'],
  soundIf: [],
  repair,
};

function repair(element: Element, context: RuleContext): Finding | undefined {
  // What frames show is spoken in the language of the page around them.
  if (element.localName === 'html' && isFramed(element, context) === 'yes') return undefined;
  const edits = ['lang', 'xml:lang'].flatMap((name) => {
    const spoken = element.hasAttribute(name) || element.localName === 'html' ? spokenIn(element, name) : '';
    return spoken ? [setAttribute(element, name, spoken)] : [];
  });
  return edits.length > 0 ? { edits, evidence: 'the script and the commonest words of the text' } : undefined;
}

/** Tags for what has no words, or in no language that anybody could tell: templates write them for the whole page. */
const WORDLESS = /^(zxx|und|mis)\b/i;

/** The language to be named, empty where the one that is named will do. */
function spokenIn(element: Element, name: string): string {
  const tag = element.getAttribute(name) ?? '';
  const isKnown = tag.trim() !== '' && correctedTag(tag) === '';
  if (element.localName === 'html') {
    const text = name === 'lang' ? sampleOf(element.querySelector('body') ?? element) : '';
    return isKnown && !WORDLESS.test(tag) ? contradictingLanguage(text, primaryLanguage(tag)) : guessLanguage(text);
  }
  // An empty tag says on purpose that nobody knows.
  if (!tag) return '';
  const text = sampleOf(element);
  if (isKnown) return contradictingLanguage(text, primaryLanguage(tag));
  return text && (guessLanguage(text) || around(element));
}

function around(element: Element): string {
  for (let at = composedParent(element); at; at = composedParent(at)) {
    const lang = at.getAttribute('lang')?.trim();
    if (lang && correctedTag(lang) === '') return lang;
  }
  return '';
}
