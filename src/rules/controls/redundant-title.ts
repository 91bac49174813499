import { setAttribute } from '../../ledger/edit.js';
import { folded } from '../../page/name/text.js';
import { isHidden } from '../checks/is-hidden.js';
import { seenIn } from '../evidence/text/seen-text.js';
import { CONTENT, type Rule } from '../rule.js';

/** A tooltip that repeats the words it belongs to is taken away, so that they are said once. */
export const redundantTitle: Rule = {
  id: 'redundant-title',
  wcag: ['2.4.4'],
  confidence: 'inferred',
  kinds: ['link', 'button'],
  selector: 'a[title], button[title]',
  watches: ['title', CONTENT],
  soundIf: [isHidden],
  repair: (element) => {
    const title = folded(element.getAttribute('title') ?? '').toLowerCase();
    if (title === '' || title !== seenIn(element).toLowerCase()) return undefined;
    return { edits: [setAttribute(element, 'title', null)], evidence: 'the same words beside it' };
  },
};
