import { setAttribute } from '../../ledger/edit.js';
import { composedParent } from '../../page/tree/composed-tree.js';
import { speaks, textOf } from '../../page/name/text.js';
import { isHiddenFromReaders, isRendered } from '../../page/look/visibility.js';
import type { Finding, Rule, RuleContext } from '../rule.js';

/** A heading that everybody sees, in a page that tells of no heading at all, is told of. */
export const hiddenHeading: Rule = {
  id: 'hidden-heading',
  wcag: ['1.3.1', '2.4.1'],
  confidence: 'inferred',
  kinds: ['heading'],
  selector: ':is(h1,h2,h3)[aria-hidden=true]',
  watches: ['aria-hidden'],
  soundIf: [],
  repair,
};

function repair(heading: Element, { page }: RuleContext): Finding | undefined {
  const around = composedParent(heading);
  if (!isRendered(heading) || (around && isHiddenFromReaders(around))) return undefined;
  if (!speaks(heading.textContent)) return undefined;
  const isAlone = page
    .all('heading')
    .every((other) => other === heading || isHiddenFromReaders(other) || !textOf(other));
  if (!isAlone) return undefined;
  return {
    edits: [setAttribute(heading, 'aria-hidden', 'false')],
    evidence: 'a heading of the page',
  };
}
