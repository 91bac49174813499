import { isOnlyIn } from '../../../page/tree/is-only-in.js';
import { HEADINGS } from '../../../standards/headings.js';
import { inferred, type Clue } from '../clue.js';
import { textClue } from '../text-clue.js';

/** What says what a picture shows, in the order in which it is asked. */
const CAPTIONS = [HEADINGS, '[class*=heading], [class*=title]', 'figcaption, [class*=caption]'];

/** Boxes that hold more than one picture and what is said of it. */
const TOO_LARGE = 'body, main, nav, header, footer, section, ul, ol, form';

/** The heading or caption that stands with a picture in a box of their own, where the picture is all that the link holds. */
export function captionClue(link: Element): Clue | undefined {
  const box = link.querySelector('img, picture') ? link.parentElement : null;
  if (!box || box.matches(TOO_LARGE) || !isOnlyIn(box, link, 'a, button')) return undefined;
  for (const selector of CAPTIONS) {
    const caption = [...box.querySelectorAll(selector)].find((one) => !link.contains(one));
    const clue = textClue(caption, 'its caption', inferred);
    if (clue) return clue;
  }
  return undefined;
}
