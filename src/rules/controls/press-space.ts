import { explicitRole } from '../../page/kind/role.js';
import { hearsKeys } from '../evidence/controls/presses/hears.js';
import { pressActivates } from '../edits/press-activates.js';
import type { Finding, Rule } from '../rule.js';

/** A link that is called a button answers Space as buttons do. */
export const pressSpace: Rule = {
  id: 'press-space',
  wcag: ['2.1.1'],
  confidence: 'certain',
  kinds: ['button'],
  selector: 'a[href][role~=button]',
  watches: ['role', 'href'],
  soundIf: [(link) => (hearsKeys(link) ? 'yes' : 'no')],
  repair,
};

function repair(link: Element): Finding | undefined {
  if (explicitRole(link) !== 'button') return undefined;
  return { edits: pressActivates(link as HTMLElement, [' ']), evidence: 'its role “button”' };
}
