import type { Announcer } from '../../announce/announcer.js';
import type { Translate } from '../../i18n/translator.js';
import { classWord } from '../../page/name/class-words.js';
import { composedContains, deepActiveElement } from '../../page/tree/composed-tree.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import type { LivePage } from '../../page/live-page.js';
import { textOf } from '../../page/name/text.js';
import { isVisible } from '../../page/look/visibility.js';
import { LIVE_REGIONS } from '../../standards/live-regions.js';
import { takesText, targetOf } from '../typing.js';

/** What the marked choices are told with. */
export interface MarkedChoicesContext {
  readonly page: LivePage;
  readonly announcer: Announcer;
  readonly translate: Translate;
}

/** Keys that lead from one choice to another. */
const STEPS = /^(Arrow(Up|Down)|Home|End|Page(Up|Down))$/;

/** Class words by which pages draw the choice on which an arrow key has arrived. */
const MARK = classWord('active|selected|focus|focused|highlight|highlighted|hover|hovered|current|cursor');

/** How long a page may take to move its mark, in milliseconds. */
const SOON_MS = 120;

/** Longer than any choice, in characters. */
const LONGEST = 80;

/**
 * Lists in which arrow keys move a class and nothing that anybody hears, while focus stays on the field or the button: what the class has
 * come to is said. Pages that move focus, tell `aria-activedescendant` or speak themselves are left alone.
 */
export function startMarkedChoices({ page, announcer, translate }: MarkedChoicesContext, signal: AbortSignal): void {
  let changed = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;
  const note = (event: KeyboardEvent): void => {
    const target = STEPS.test(event.key) ? targetOf(event) : null;
    clearTimeout(timer);
    timer = undefined;
    if (!target || !mayChoose(target)) return;
    changed = new Set();
    isTold = false;
    const before = target.getAttribute('aria-activedescendant');
    timer = setTimeout(() => {
      timer = undefined;
      if (isTold || deepActiveElement() !== target || target.getAttribute('aria-activedescendant') !== before) return;
      const marked = [...changed].find((element) => isMarked(element, target));
      if (marked) announcer.polite(translate('keys.arrived', { target: textOf(marked), ...placeOf(marked) }));
    }, SOON_MS);
  };
  page.listen(
    {
      attribute: (element, name) => {
        if (timer && name === 'class') changed.add(element);
      },
      content: (element) => {
        if (timer && element.closest(LIVE_REGIONS)) isTold = true;
      },
    },
    signal,
  );
  inEveryDocument(
    page,
    ({ defaultView }) => defaultView?.addEventListener('keydown', note, { capture: true, passive: true, signal }),
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Fields with suggestions, and what has a list in it or shows one. */
const mayChoose = (target: Element): boolean =>
  (takesText(target) && target.localName !== 'select') ||
  target.matches('[aria-expanded], [aria-haspopup], [tabindex]');

/** Carries a mark that none of its neighbours has, in a list that belongs to what has focus. */
function isMarked(element: Element, target: Element): boolean {
  const mark = [...element.classList].find((name) => MARK.test(name) && isOnlyOne(element, name));
  if (!mark || !isVisible(element)) return false;
  const text = textOf(element);
  const belongs = takesText(target) || composedContains(target, element) || target.getAttribute('aria-expanded') === 'true'; // prettier-ignore
  return belongs && element !== target && text !== '' && text.length <= LONGEST;
}

function isOnlyOne(element: Element, name: string): boolean {
  const others = siblingsOf(element).filter((other) => other !== element);
  return others.length > 0 && !others.some((other) => other.classList.contains(name));
}

/** Choices of the same sort, in order. */
const siblingsOf = (element: Element): Element[] =>
  [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);

function placeOf(element: Element): { readonly index: number; readonly total: number } {
  const all = siblingsOf(element);
  return { index: all.indexOf(element) + 1, total: all.length };
}
