import { follows } from '../../../page/tree/follows.js';
import { isOnlyIn } from '../../../page/tree/is-only-in.js';
import { HEADINGS } from '../../../standards/headings.js';
import { inferred, type Clue } from '../clue.js';
import { textClue } from '../text-clue.js';

/** Parts of a page, and boxes of many cards. */
const NO_CARD = 'body, main, aside, nav, header, footer, ul, ol, form, table';

/** The heading of the card in which a picture leads on: where the card leads nowhere else, or right below a picture that leads to a page of this site. */
export function pictureCardClue(link: Element): Clue | undefined {
  if (!link.querySelector('img, picture')) return undefined;
  for (let box = link.parentElement; box && !box.matches(NO_CARD); box = box.parentElement) {
    const heading = box.querySelector(HEADINGS);
    if (!isOnlyIn(box, link, 'img, h1') || (heading && !isOnlyIn(box, heading, HEADINGS))) return undefined;
    if (!heading) continue;
    return isOnlyWay(box, link) || (isRightBelow(heading, link) && isOfSite(link))
      ? textClue(heading, 'its heading', inferred)
      : undefined;
  }
  return undefined;
}

/** True where all links in the box lead to the same place. */
const isOnlyWay = (box: Element, link: Element): boolean =>
  [...box.querySelectorAll('a, button')].every(
    (other) => other === link || (other.localName === 'a' && other.getAttribute('href') === link.getAttribute('href')),
  );

/** True where nothing is written between the two. */
function isRightBelow(heading: Element, link: Element): boolean {
  if (!follows(heading, link)) return false;
  const between = link.ownerDocument.createRange();
  between.setStartAfter(link);
  between.setEndBefore(heading);
  return between.toString().trim() === '';
}

const isOfSite = (link: Element): boolean => (link as HTMLAnchorElement).hostname === new URL(link.baseURI).hostname;
