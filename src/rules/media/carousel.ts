import type { Reason } from '../../i18n/reasons.js';
import { deed, setAttribute, type Edit } from '../../ledger/edit.js';
import { ifShown } from '../checks/if-shown.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { motorOf } from '../evidence/media/carousel-motor.js';
import { textClue } from '../evidence/text-clue.js';
import type { Finding, Rule, RuleContext } from '../rule.js';
import { word } from '../words/words.js';

/** A carousel says that it is one, is called by its heading, and stands still until somebody turns it. */
export const carousel: Rule = {
  id: 'carousel',
  wcag: ['2.2.2', '4.1.2'],
  confidence: 'inferred',
  kinds: ['carousel'],
  selector: ':not([aria-roledescription])',
  watches: [...SHOWN_BY, 'role', 'aria-label', 'aria-labelledby', 'aria-roledescription'],
  soundIf: [(element) => (element.parentElement?.closest('[aria-roledescription]') ? 'yes' : 'no')],
  repair: ifShown(repair),
};

function repair(element: Element, context: RuleContext): Finding | undefined {
  const words = context.words(element);
  if (!words) return undefined;
  const motor = motorOf(element);
  const edits: Edit[] = motor ? [deed('it was stopped' satisfies Reason, () => (motor.stop(), motor.start))] : [];
  if (element.matches(':is(div,section,ul,aside):not([role])'))
    edits.push(...roleEdits(element, word(words, 'carousel')));
  return edits.length > 0 ? { edits, evidence: 'what its author calls it' } : undefined;
}

/** A region has a name; what has none is a group. */
function roleEdits(element: Element, called: string): Edit[] {
  const isNamed = element.matches('[aria-label],[aria-labelledby],[title]');
  const heading = isNamed ? undefined : textClue(headingOf(element), 'its heading');
  return [
    setAttribute(element, 'role', isNamed || heading ? 'region' : 'group'),
    setAttribute(element, 'aria-roledescription', called),
    ...(heading ? [setAttribute(element, 'aria-label', heading.text)] : []),
  ];
}

/** The heading right before it; those inside are of its slides. */
const headingOf = (element: Element): Element | undefined =>
  element.previousElementSibling?.matches('h2,h3,h4,h5,h6') ? element.previousElementSibling : undefined;
