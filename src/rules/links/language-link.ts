import { setAttribute } from '../../ledger/edit.js';
import { languageOf, primaryLanguage } from '../../page/language/language.js';
import { languageNamed } from '../words/language-names.js';
import { CONTENT, type Rule } from '../rule.js';

/** Longer than any language is called, its country with it. */
const LONGEST = 40;

/** A link or button that is called by a language, as that calls itself, is spoken in it. */
export const languageLink: Rule = {
  id: 'language-link',
  wcag: ['3.1.2'],
  confidence: 'certain',
  kinds: ['link', 'button'],
  selector: ':not([lang], [aria-label], [aria-labelledby], [title])',
  watches: ['lang', 'aria-label', 'aria-labelledby', 'title', CONTENT],
  soundIf: [(control) => (control.querySelector('[lang], img:not([alt=""])') ? 'yes' : 'no')],
  repair: (control) => {
    const { textContent: text } = control;
    const tag = text.length <= LONGEST ? languageNamed(text, primaryLanguage(languageOf(control))) : '';
    return tag ? { edits: [setAttribute(control, 'lang', tag)], evidence: 'the words on it' } : undefined;
  },
};
