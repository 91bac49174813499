import { setStyle } from '../../ledger/edit.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { NO_CONTROL } from '../checks/may-become-control.js';
import type { LivePage } from '../../page/live-page.js';
import { memoForRun } from '../../support/memory/memo-for-run.js';
import type { Check, Rule } from '../rule.js';

/** The least size of what can be pressed, in pixels (WCAG 2.5.8). */
const LEAST = 24;

const KINDS = ['clickable', 'handler'] as const;

/** Whether it is no control, or one without us. */
const isOfAuthor: Check = (element, { authored }) =>
  /^(button|link|tab)$/.test(element.getAttribute('role') ?? '') && authored(element, 'role') === null ? 'no' : 'yes';

/** What becomes a control by our doing, and is a box of its own, is as large as a control has to be. */
export const controlSize: Rule = {
  id: 'control-size',
  wcag: ['2.5.8'],
  confidence: 'inferred',
  kinds: KINDS,
  selector: `${NO_CONTROL}:not(svg, svg *)`,
  watches: ['role', ...SHOWN_BY],
  soundIf: [isOfAuthor, isHidden],
  repair: (element, { page }) => {
    const { width, height } = sizeOf(element, page);
    if (width === 0 || height === 0 || getComputedStyle(element).display === 'inline') return undefined;
    const edits = [
      ...(height < LEAST ? [setStyle(element as HTMLElement, 'min-height', `${LEAST}px`)] : []),
      ...(width < LEAST ? [setStyle(element as HTMLElement, 'min-width', `${LEAST}px`)] : []),
    ];
    return edits.length > 0 ? { edits, evidence: 'its size on the page' } : undefined;
  },
};

/** How many elements behind one are looked through for others to measure with it. */
const AHEAD = 64;

const measured = memoForRun<LivePage, Map<Element, DOMRect>>(() => new Map());

/** What comes next is measured along with an element: between two that are made larger, the browser would lay out the page anew. */
function sizeOf(element: Element, page: LivePage): DOMRect {
  const sizes = measured(page);
  if (!sizes.has(element))
    for (const one of [element, ...clickablesBehind(element, page)]) sizes.set(one, one.getBoundingClientRect());
  return sizes.get(element) as DOMRect;
}

function* clickablesBehind(element: Element, page: LivePage): Generator<Element> {
  const walker = element.ownerDocument.createTreeWalker(element.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  for (let left = AHEAD; left > 0 && walker.nextNode(); left--) {
    const one = walker.currentNode as Element;
    if (KINDS.some((kind) => page.kinds(one).includes(kind))) yield one;
  }
}
