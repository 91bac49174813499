import { setAttribute } from '../../ledger/edit.js';
import { correctedTag } from '../../page/language/language-tag.js';
import type { Finding, Rule } from '../rule.js';

/** A part of the page that names its language in a way that holds nowhere names it as it was meant. */
export const partLanguage: Rule = {
  id: 'part-language',
  wcag: ['3.1.2'],
  confidence: 'certain',
  kinds: ['language'],
  selector: ':not(html)',
  watches: ['lang', 'xml:lang'],
  soundIf: [],
  repair,
};

function repair(element: Element): Finding | undefined {
  const edits = ['lang', 'xml:lang'].flatMap((name) => {
    const tag = element.getAttribute(name)?.trim();
    const meant = tag ? correctedTag(tag) : '';
    return meant ? [setAttribute(element, name, meant)] : [];
  });
  return edits.length > 0 ? { edits, evidence: 'a language tag that no voice knows' } : undefined;
}
