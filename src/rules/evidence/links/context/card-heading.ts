import { isOnlyIn } from '../../../../page/tree/is-only-in.js';
import { HEADINGS } from '../../../../standards/headings.js';
import { memoForRun } from '../../../../support/memory/memo-for-run.js';
import { inferred, type Clue } from '../../clue.js';
import { textClue } from '../../text-clue.js';
import { isShared } from './is-shared.js';

/** Boxes in which a heading speaks of everything inside. */
const CARD =
  'article, section, li, [class*=card], [class*=item], [class*=post], [class*=teaser], [class*=box], div, main';

/** The one heading of the nearest box that has any. */
export function cardHeading(link: Element): Clue | undefined {
  for (let box = link.parentElement; box?.matches(CARD); box = box.parentElement) {
    const heading = firstHeading(box);
    if (!heading) continue;
    return !isOnlyIn(box, heading, HEADINGS) || heading.contains(link) || isShared(box.getElementsByTagName('a'), link)
      ? undefined
      : textClue(heading, 'its heading', inferred);
  }
  return undefined;
}

/** The first heading of each box, `null` where there is none: links beside each other ask for it one after the other. */
const firstHeading = memoForRun((box: Element) => box.querySelector(HEADINGS));
