import { hasName } from '../checks/has-name.js';
import { isHidden } from '../checks/is-hidden.js';
import { isWordedByStyle } from '../checks/is-worded-by-style.js';
import { accessibleName } from '../../page/name/accessible-name.js';
import type { Rule } from '../rule.js';

/** Names that only say what kind of thing it is, or whose names nothing on the page tells, are left to the owner. */
export const genericName: Rule = {
  id: 'generic-name',
  wcag: ['2.4.6', '4.1.2'],
  confidence: 'inferred',
  kinds: ['button', 'link', 'field'],
  watches: ['aria-label', 'title'],
  soundIf: [isHidden, isWordedByStyle],
  repair: (element, context) => {
    const named = context.verdict(hasName, element) === 'yes';
    if (named && !(element.hasAttribute('aria-label') && KINDS.test(accessibleName(element)))) return undefined;
    return named
      ? {
          reason: 'The name of a control only says what kind of control it is.',
          advice: 'Name it after what it does or asks for.',
        }
      : {
          reason: 'A control has no name, and nothing on the page tells one.',
          advice: 'Give it visible text or a label, or an aria-label.',
        };
  },
};

const KINDS =
  /^(button|link|image|icon|input|field|text ?(box|field)?|edit|select|checkbox|radio|menu ?item|label|untitled|unnamed|(default|small|large|disabled) [a-z]+ example)$/i;
