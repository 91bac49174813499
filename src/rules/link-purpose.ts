import { isHidden, SHOWN_BY } from './checks/is-hidden.js';
import { named, type Clue } from './evidence/clue.js';
import { isFormat, isVague, mayBeVague } from './evidence/is-vague.js';
import { formatContext, linkContext } from './evidence/link-context.js';
import { linkWarning } from './evidence/link-warning.js';
import { seenIn } from './evidence/seen-text.js';
import { CONTENT, type Rule } from './rule.js';
import type { Words } from './words/words.js';

/** Links that only say "read more" or "here" say what of, told by what is around them; their own words stay in front. */
export const linkPurpose: Rule = {
  id: 'link-purpose',
  wcag: ['2.4.4', '2.4.9'],
  confidence: 'inferred',
  kinds: ['link'],
  selector: 'a:not([aria-label], [aria-labelledby], [aria-describedby], [title])',
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'aria-describedby', 'title', 'href', 'target', CONTENT],
  soundIf: [isHidden],
  repair: (link, context) => {
    const words = context.words(link);
    if (!words || !mayBeVague(link.textContent, words)) return undefined;
    const text = seenIn(link);
    const about = aboutOf(link, text, words);
    if (!about || about.text.toLowerCase() === text.toLowerCase()) return undefined;
    const name = `${text}: ${about.text}`;
    return named(link, { ...about, text: name + linkWarning(link, name, words) });
  },
};

function aboutOf(link: Element, text: string, words: Words): Clue | undefined {
  if (isVague(text, words)) return linkContext(link);
  return isFormat(text) ? formatContext(link) : undefined;
}
