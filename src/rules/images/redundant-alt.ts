import { setAttribute } from '../../ledger/edit.js';
import { folded } from '../../page/name/text.js';
import { isHidden } from '../checks/is-hidden.js';
import { seenIn } from '../evidence/text/seen-text.js';
import type { Rule } from '../rule.js';

/** A picture in a link, button or figure that only repeats the words beside it is silent, so that they are said once. */
export const redundantAlt: Rule = {
  id: 'redundant-alt',
  wcag: ['1.1.1'],
  confidence: 'inferred',
  kinds: ['graphic'],
  selector: 'a img[alt]:not([alt=""]), button img[alt]:not([alt=""])',
  watches: ['alt', 'src'],
  soundIf: [isHidden],
  repair: (image) => {
    const around = image.closest('a, button');
    const alt = folded(image.getAttribute('alt') ?? '').toLowerCase();
    if (!around || alt === '' || seenIn(around).toLowerCase() !== alt) return undefined;
    return { edits: [setAttribute(image, 'alt', '')], evidence: 'the same words beside it', basis: [around] };
  },
};
