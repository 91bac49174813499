import { roleOf } from '../../page/kind/role.js';
import { isRendered } from '../../page/look/visibility.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { named } from '../evidence/clue.js';
import { seenText } from '../evidence/text/seen-text.js';
import { spokenName } from '../evidence/text/spoken-name.js';
import { textClue } from '../evidence/text-clue.js';
import { withRole } from '../edits/with-role.js';
import { CONTENT, type Finding, type Rule } from '../rule.js';

/** A heading in which nothing is heard is called what is seen in it; where nothing is seen either, it is no heading. */
export const emptyHeading: Rule = {
  id: 'empty-heading',
  wcag: ['1.3.1', '2.4.6'],
  confidence: 'inferred',
  kinds: ['heading'],
  selector: `:is(${HEADING_TAGS}):not([role]),[role=heading]:not(summary)`,
  watches: [...SHOWN_BY, 'role', 'alt', 'aria-label', 'aria-labelledby', CONTENT],
  soundIf: [isHidden, (heading) => (spokenName(heading) ? 'yes' : 'no')],
  repair,
};

/** Pictures may get a text later, and controls are not nothing. */
const CONTENTS =
  'img:not([alt=""]):not([role=presentation],[role=none]),svg,canvas,object,video,picture,input,button,select,textarea,a[href],slot,[role=img]';

function repair(heading: Element): Finding | undefined {
  if (roleOf(heading) !== 'heading' || !isRendered(heading) || heading.shadowRoot) return undefined;
  const seen = textClue(heading, 'the words on it');
  if (seen) return named(heading, { ...seen, confidence: 'inferred' });
  if (heading.querySelector(CONTENTS) || seenText(heading) !== '') return undefined;
  return { edits: withRole(heading, 'none'), evidence: 'nothing in it to read or to hear' };
}
