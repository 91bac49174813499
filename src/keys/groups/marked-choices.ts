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
export class MarkedChoices {
  readonly #context: MarkedChoicesContext;
  /** What changed its class since the key. */
  readonly #changed = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the page has spoken since. */
  #isTold = false;

  constructor(context: MarkedChoicesContext, signal: AbortSignal) {
    this.#context = context;
    const { page } = context;
    page.listen(
      {
        attribute: (element, name) => {
          if (this.#timer && name === 'class') this.#changed.add(element);
        },
        content: (element) => {
          if (this.#timer && element.closest(LIVE_REGIONS)) this.#isTold = true;
        },
      },
      signal,
    );
    const options = { capture: true, passive: true, signal };
    const hear = (event: KeyboardEvent): void => this.#onKey(event);
    inEveryDocument(page, ({ defaultView }) => defaultView?.addEventListener('keydown', hear, options), signal);
    signal.addEventListener('abort', () => this.#rest());
  }

  #onKey(event: KeyboardEvent): void {
    this.#rest();
    const target = STEPS.test(event.key) ? targetOf(event) : null;
    if (!target || !mayChoose(target)) return;
    const before = descendantOf(target);
    this.#timer = setTimeout(() => {
      const isSilent = !this.#isTold && deepActiveElement() === target && descendantOf(target) === before;
      const marked = isSilent && [...this.#changed].find((element) => isMarked(element, target));
      this.#rest();
      if (marked) this.#say(marked);
    }, SOON_MS);
  }

  #say(marked: Element): void {
    const { announcer, translate } = this.#context;
    announcer.polite(translate('keys.arrived', { target: textOf(marked), ...placeOf(marked) }));
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#changed.clear();
    this.#isTold = false;
  }
}

const descendantOf = (target: Element): string | null => target.getAttribute('aria-activedescendant');

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
