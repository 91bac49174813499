import { setAttribute } from '../../ledger/edit.js';
import { headingLevel as levelOf, tagLevel } from '../../page/kind/heading-level.js';
import { roleOf } from '../../page/kind/role.js';
import { isExposed } from '../../page/look/visibility.js';
import { CONTENT, type Finding, type Rule, type RuleContext } from '../rule.js';

/** A heading is at most one level below the one before it, so that nobody looks for a part that is not there. */
export const headingLevel: Rule = {
  id: 'heading-level',
  wcag: ['1.3.1'],
  confidence: 'inferred',
  kinds: ['heading'],
  selector: ':is(h2,h3,h4,h5,h6):not([role]),[role=heading][aria-level]',
  watches: ['aria-level', 'role', CONTENT],
  soundIf: [],
  repair,
};

function repair(heading: Element, { page }: RuleContext): Finding | undefined {
  const level = levelOf(heading);
  if (level < 3 || !isExposed(heading)) return undefined;
  const headings = page.all('heading');
  const ahead = headings.slice(0, headings.indexOf(heading));
  const before = ahead.findLast((one) => isHeadingBefore(one, heading));
  if (!before) return undefined;
  const right = Math.min(sameAs(ahead, level) ?? level, levelOf(before) + 1);
  if (right >= level) return undefined;
  return {
    edits: [setAttribute(heading, 'aria-level', String(right))],
    evidence: 'the heading before it',
    basis: [before],
  };
}

const isHeadingBefore = (one: Element, heading: Element): boolean =>
  one.ownerDocument === heading.ownerDocument && roleOf(one) === 'heading' && isExposed(one);

/** The level that was given to the last heading that its author put on the same, where both are in the same part. */
function sameAs(ahead: readonly Element[], level: number): number | undefined {
  const before = ahead.findLast((one) => authoredLevel(one) <= level);
  // The one that names the page was given the first level, and stands above all others.
  return before && authoredLevel(before) === level ? Math.max(levelOf(before), 2) : undefined;
}

/** The level that the author gave: that of the tag, whatever we have put over it. */
const authoredLevel = (heading: Element): number => tagLevel(heading) ?? levelOf(heading);
