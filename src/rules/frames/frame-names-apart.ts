import { setAttribute } from '../../ledger/edit.js';
import { accessibleName } from '../../page/name/accessible-name.js';
import { isExposed } from '../../page/look/visibility.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { titleClue } from './frame-title.js';
import { CONTENT, type Rule } from '../rule.js';

/** Frames that are called the same and show something else have the title of what they show put behind their name. */
export const frameNamesApart: Rule = {
  id: 'frame-names-apart',
  wcag: ['4.1.2'],
  confidence: 'inferred',
  kinds: ['frame'],
  selector: ':is([title], [aria-label]):not([aria-labelledby])',
  watches: [...SHOWN_BY, 'title', 'aria-label', 'src', CONTENT],
  soundIf: [isHidden],
  repair: (frame, context) => {
    const shown = titleClue(frame)?.text;
    if (!shown || !isHeard(frame, context.authored)) return undefined;
    const [label, attribute] = nameOf(frame, context.authored);
    const apart = context.page
      .all('frame')
      .some(
        (other) =>
          isCalled(other, label, context.authored) && isOther(other, shown) && isHeard(other, context.authored),
      );
    if (!label || !apart || ADVERTS.test(label)) return undefined;
    return { edits: [setAttribute(frame, attribute, `${label}: ${shown}`)], evidence: 'what is in it' };
  },
};

/** Exposed, and not only because a repair made it so. */
const isHeard = (frame: Element, authored: Authored): boolean =>
  isExposed(frame) && authored(frame, 'aria-hidden') !== 'true';

type Authored = (element: Element, attribute: string) => string | null;

/** Which of them is shown makes no difference. */
const ADVERTS = /advert|werbung|publici|annonce|reklam|広告|广告|פרסומת|إعلان/i;

function nameOf(frame: Element, authored: Authored): readonly [string, string] {
  const label = authored(frame, 'aria-label')?.trim();
  return label ? [label, 'aria-label'] : [authored(frame, 'title')?.trim() ?? '', 'title'];
}

const isCalled = (other: Element, label: string, authored: Authored): boolean =>
  nameOf(other, authored)[0] === label || accessibleName(other) === label;

function isOther(other: Element, shown: string): boolean {
  const text = titleClue(other)?.text;
  return text !== undefined && text !== shown;
}
