import { follows } from '../../../../page/tree/follows.js';
import { isOnlyIn } from '../../../../page/tree/is-only-in.js';
import { HEADING_TAGS } from '../../../../standards/headings.js';
import { inferred, type Clue } from '../../clue.js';
import { FIELDS } from '../../fields/fields.js';
import { textClue } from '../../text-clue.js';

/** What shows how far something has come, or how much there is of it. */
export const BARS = 'meter, progress, [role=meter], [role=progressbar]';

/** How far around a bar the box may be that it has to itself. */
const LEVELS = 4;

/** Boxes that are about more than one bar, or say in other places what it is about. */
const EDGE = 'body, main, header, footer, aside, form, nav, td, th';

/** The first words in the box that a bar has to itself: a card says what it is about before it says how much. */
export function barTitle(bar: Element): Clue | undefined {
  let box = bar.parentElement;
  for (let level = 0; box && level < LEVELS && !box.matches(EDGE); level++, box = box.parentElement) {
    if (!isOnlyIn(box, bar, `${BARS}, ${FIELDS}`)) return undefined;
    const title = titleIn(box, bar);
    if (title) return title === box ? undefined : textClue(title, 'the text beside it', inferred);
  }
  return undefined;
}

/** What holds the first words before the bar, figures and what can be pressed left aside; the box itself, where they lie in it like the bar. */
function titleIn(box: Element, bar: Element): Element | undefined {
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text && follows(bar, text); text = texts.nextNode()) {
    if (/^\P{L}*$|^\P{L}*\d/u.test(text.textContent ?? '')) continue;
    let title = text.parentElement as Element;
    if (isOfControl(title, bar)) continue;
    while (title !== box && isPartOfLine(title)) title = title.parentElement as Element;
    return title.contains(bar) ? box : title;
  }
  return undefined;
}

/** True for words on what can be pressed before the bar: they say what it does. The heading of a card may lead to what the card is about. */
function isOfControl(element: Element, bar: Element): boolean {
  const control = element.closest('a[href], button, [role=button]');
  return (
    control !== null && !control.contains(bar) && !control.closest(HEADING_TAGS) && !control.querySelector(HEADING_TAGS)
  );
}

/** True for a word that stands in the middle of others. */
const isPartOfLine = ({ previousSibling, nextSibling }: Element): boolean =>
  [previousSibling, nextSibling].some(
    (other) => other?.nodeType === Node.TEXT_NODE && /\p{L}/u.test(other.textContent ?? ''),
  );
