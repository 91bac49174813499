import { setAttribute } from '../../ledger/edit.js';
import { languageOf, primaryLanguage } from '../../page/language/language.js';
import { isStyledByLanguage } from '../evidence/links/is-styled-by-language.js';
import { languageSwitch } from '../evidence/links/language-switch.js';
import { isWordOf, languageNamed } from '../words/language-names.js';
import { CONTENT, type Rule } from '../rule.js';

/** A link or button that changes the language, and is called by one as that calls itself, is spoken in it. */
export const languageLink: Rule = {
  id: 'language-link',
  wcag: ['3.1.2'],
  confidence: 'inferred',
  kinds: ['link', 'button'],
  selector: ':not([lang], [aria-label], [aria-labelledby], [title])',
  watches: ['lang', 'href', 'hreflang', 'aria-label', 'aria-labelledby', 'title', CONTENT],
  soundIf: [(control) => (control.querySelector('[lang], img:not([alt=""])') ? 'yes' : 'no')],
  repair: (control) => {
    const tag = languageNamed(control.textContent);
    if (!tag || isWordOf(tag, primaryLanguage(languageOf(control)))) return undefined;
    const proof = languageSwitch(control, tag);
    if (!proof || isStyledByLanguage(control)) return undefined;
    return { edits: [setAttribute(control, 'lang', tag)], evidence: 'the words on it', ...proof };
  },
};
