import { classOf } from '../../page/name/class-words.js';
import { accessibleName } from '../../page/name/accessible-name.js';
import { roleOf } from '../../page/kind/role.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { hasName } from '../checks/has-name.js';
import { isHidden } from '../checks/is-hidden.js';
import { inferred, named, type Clue } from '../evidence/clue.js';
import { textClue } from '../evidence/text-clue.js';
import { CONTENT, type Rule } from '../rule.js';
import { conceptIn, conceptTable } from '../words/concept-table.js';
import { tokensOf } from '../words/tokens.js';
import { word, type PageConcept, type Words } from '../words/words.js';

/** Landmarks of the same kind are told apart: by their heading, by what their class or id says, or by where they stand. */
export const landmarkNames: Rule = {
  id: 'landmark-names',
  wcag: ['2.4.1', '1.3.1'],
  confidence: 'inferred',
  kinds: ['landmark'],
  selector: 'nav, aside, [role=navigation], [role=complementary]',
  watches: ['role', 'aria-label', 'aria-labelledby', 'title', 'id', CONTENT],
  soundIf: [hasName, isHidden],
  repair: (landmark, context) => {
    const role = roleOf(landmark);
    const others = context.page.all('landmark').filter((other) => other !== landmark && roleOf(other) === role);
    if (others.length === 0) alone.add(landmark);
    for (const other of others) if (alone.delete(other)) context.again(other);
    const words = others.length > 0 ? context.words(landmark) : undefined;
    const clue = words && (headingClue(landmark) ?? placeClue(landmark, words));
    const isTaken = clue && others.some((other) => accessibleName(other) === clue.text);
    return clue && !isTaken ? named(landmark, clue) : undefined;
  },
};

/** Those that were the only one of their kind when they were asked about: another may come later. */
const alone = new WeakSet<Element>();

/** The heading that it begins with: one behind a link is that of a part. */
const headingClue = (landmark: Element): Clue | undefined => {
  const first = landmark.querySelector(`${HEADING_TAGS}, a[href], button`);
  return textClue(first?.matches('a, button') ? undefined : first, 'its heading');
};

const PLACES = conceptTable<PageConcept>(`
breadcrumb breadcrumbs crumbs
pages pagination pager paging wp-pagenavi
social socials
contents toc table-of-contents
footer bottom colophon legal
main primary navbar header top mainnav main-menu topnav site
`);

function placeClue(landmark: Element, words: Words): Clue | undefined {
  const tokens = tokensOf(`${landmark.id} ${classOf(landmark)}`);
  const place =
    conceptIn(PLACES, tokens) ??
    (landmark.closest('footer') ? 'footer' : landmark.closest('header') ? 'main' : undefined);
  return place && inferred(word(words, place), 'what its author calls it, and its place');
}
