import { setAttribute, type Edit } from '../../ledger/edit.js';
import { roleOf } from '../../page/kind/role.js';
import { ARIA_ATTRIBUTES } from '../../standards/aria-attributes.js';
import { isSupported } from '../../standards/aria-support.js';
import type { Finding, Rule } from '../rule.js';
import { own } from '../../support/own.js';

/** What authors write for a state or property, and what they mean. */
const MEANT: Readonly<Record<string, string>> = {
  'labeledby': 'labelledby', 'labelled-by': 'labelledby', 'labelby': 'labelledby', 'labeled-by': 'labelledby',
  'descibedby': 'describedby', 'described-by': 'describedby', 'describeby': 'describedby', 'lable': 'label', 'role-description': 'roledescription',
  'has-popup': 'haspopup', 'expand': 'expanded', 'control': 'controls', 'require': 'required', 'select': 'selected', 'check': 'checked',
}; // prettier-ignore

/** A misspelt state or property is written as it was meant; what means nothing is taken away. */
export const invalidAriaAttribute: Rule = {
  id: 'invalid-aria-attribute',
  wcag: ['4.1.2'],
  confidence: 'certain',
  kinds: ['aria'],
  watches: Object.keys(MEANT).map((name) => `aria-${name}`),
  soundIf: [],
  repair,
};

function repair(element: Element): Finding | undefined {
  const wrong = element
    .getAttributeNames()
    .filter((name) => name.startsWith('aria-') && !ARIA_ATTRIBUTES.has(name.slice(5)));
  if (wrong.length === 0) return undefined;
  const edits = wrong.flatMap((name) => [setAttribute(element, name, null), ...asMeant(element, name)]);
  return { edits, evidence: `“${wrong.join(', ')}”, which does not exist` };
}

function asMeant(element: Element, name: string): Edit[] {
  const meant = own(MEANT, name.slice(5));
  if (!meant || element.hasAttribute(`aria-${meant}`) || !isSupported(roleOf(element), meant)) return [];
  return [setAttribute(element, `aria-${meant}`, element.getAttribute(name))];
}
