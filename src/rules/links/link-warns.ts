import { accessibleName } from '../../page/name/accessible-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { inferred, named } from '../evidence/clue.js';
import { linkWarning } from '../evidence/links/link-warning.js';
import { CONTENT, type Rule } from '../rule.js';

/** Links that open a new window, or lead to a file, say so once, at the end of their name. */
export const linkWarns: Rule = {
  id: 'link-warns',
  wcag: ['3.2.5', '2.4.4'],
  confidence: 'inferred',
  kinds: ['link'],
  selector:
    'a[target=_blank i], a[href*=".pdf" i], a[href*=".doc" i], a[href*=".xls" i], a[href*=".zip" i], a[href*=".ppt" i], a[href*=".csv" i], a[href*=".mp" i], a[href*=".epub" i]',
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'href', 'target', CONTENT],
  soundIf: [isHidden],
  repair: (link, context) => {
    if (link.hasAttribute('aria-labelledby')) return undefined;
    const name = accessibleName(link);
    const words = name ? context.words(link) : undefined;
    const warning = words && linkWarning(link, `${name} ${link.getAttribute('title') ?? ''}`, words);
    return warning ? named(link, inferred(name + warning, 'where it leads')) : undefined;
  },
};
