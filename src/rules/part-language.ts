import { setAttribute } from '../ledger/edit.js';
import { guessLanguage } from '../page/guess-language.js';
import { correctedTag } from '../page/language-tag.js';
import { sampleOf } from './checks/sample-of.js';
import { CONTENT, type Finding, type Rule } from './rule.js';

/** A part of the page that names a language that does not exist gets the one that was meant, is written, or is spoken around it. */
export const partLanguage: Rule = {
  id: 'part-language',
  wcag: ['3.1.2'],
  confidence: 'certain',
  kinds: ['language'],
  selector: ':not(html)',
  watches: ['lang', 'xml:lang', CONTENT],
  soundIf: [],
  repair,
};

function repair(element: Element): Finding | undefined {
  const edits = ['lang', 'xml:lang'].flatMap((name) => {
    const tag = element.getAttribute(name);
    const meant = tag ? (correctedTag(tag) ?? spoken(element)) : '';
    return meant ? [setAttribute(element, name, meant)] : [];
  });
  return edits.length > 0 ? { edits, evidence: 'a language tag that no voice knows, and the text' } : undefined;
}

/** Empty where there is nothing to say. */
function spoken(element: Element): string {
  const text = sampleOf(element);
  return text && (guessLanguage(text) || around(element));
}

function around(element: Element): string {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const lang = at.getAttribute('lang')?.trim();
    if (lang && correctedTag(lang) === '') return lang;
  }
  return '';
}
