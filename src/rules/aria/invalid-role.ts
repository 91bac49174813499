import { setAttribute } from '../../ledger/edit.js';
import { explicitRole } from '../../page/kind/role.js';
import { ifShown } from '../checks/if-shown.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { isKept } from '../evidence/controls/presses/is-kept.js';
import type { Finding, Rule } from '../rule.js';
import { own } from '../../support/own.js';

/** Words that authors write for a landmark's role, and the role they mean. */
const MEANT: Readonly<Record<string, string>> = {
  breadcrumb: 'navigation', breadcrumbs: 'navigation', content: 'main', footer: 'contentinfo', header: 'banner', nav: 'navigation',
  navbar: 'navigation', sidebar: 'complementary',
}; // prettier-ignore

/** In no standard, and yet what VoiceOver reads several pieces as one by. */
const TEXT = 'text';

/** A role that does not exist gives way to the one that was meant, or to the element's own. */
export const invalidRole: Rule = {
  id: 'invalid-role',
  wcag: ['4.1.2'],
  confidence: 'certain',
  kinds: ['aria'],
  selector: '[role]',
  watches: ['role', ...SHOWN_BY],
  soundIf: [],
  repair: ifShown(repair),
};

function repair(element: Element): Finding | undefined {
  const given = (element.getAttribute('role') ?? '').trim().toLowerCase();
  if (!given || given === TEXT || explicitRole(element)) return undefined;
  const meant = element.matches('div,span') ? own(MEANT, given) : undefined;
  // Browsers pass over what is no role, and a script that keeps something on the element may look for it by that.
  if (meant === undefined && isKept(element)) return undefined;
  return { edits: [setAttribute(element, 'role', meant ?? null)], evidence: `“${given}”, which does not exist` };
}
