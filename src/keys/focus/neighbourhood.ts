import type { Place } from '../../page/tree/place.js';

/** How far around an element the part of the page may be that is exchanged, in levels. */
const LEVELS = 8;

/** What stood beside an element and beside what is around it, at the time. */
export class Neighbourhood {
  readonly #beside = new Map<Element, readonly (Element | null)[]>();

  constructor(element: Element) {
    let at: Element | null = element;
    for (let level = 0; at && level < LEVELS; level++, at = at.parentElement)
      this.#beside.set(at, [at.previousElementSibling, at.nextElementSibling]);
  }

  /**
   * The part of the page that the page has put in the place of the one that it took away around this element, as it does from step to step or from
   * view to view; nothing where it has only taken away. What lies over the page, as a note that all went well, stands for nothing.
   */
  cameInstead(place: Place): Element | undefined {
    let gone = place.element;
    while (gone.parentElement) gone = gone.parentElement;
    const before = this.#beside.get(gone);
    if (!before || place.around?.nodeName === 'BODY') return undefined;
    return place.beside.find((now) => !before.includes(now) && isAlike(now, gone));
  }
}

const isAlike = (now: Element, gone: Element): boolean =>
  now.localName === gone.localName && !/^(absolute|fixed)$/.test(getComputedStyle(now).position);
