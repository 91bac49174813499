import { IterableWeakSet } from '../../../support/iterable-weak-set.js';
import { flatTreeParent } from '../../../support/flat-tree-parent.js';
import { type Box, overlap } from './overlap.js';

/** Pictures that text may lie on without being inside of them: whoever meets an element tells of it, and asks once all were met. */
export class Covers {
  readonly #pictures = new IterableWeakSet<Element>();

  /** Remembers the element, if it is a picture or is placed freely with a background of its own. */
  note(element: Element): void {
    if (isPicture(element)) this.#pictures.add(element);
  }

  /** Measures all pictures, so that asking about many elements asks for layout once. */
  measured(): LieUnder {
    const shown = [...this.#pictures].filter((picture) => picture.isConnected && picture.checkVisibility());
    const boxes = shown.map((picture) => [picture, boxOf(picture)] as const);
    return (element, ground) => {
      const box = boxOf(element);
      return boxes.some(
        ([picture, place]) =>
          overlap(place, box) &&
          picture.ownerDocument === element.ownerDocument &&
          !picture.contains(element) &&
          !element.contains(picture) &&
          (!ground || ground.contains(picture)),
      );
    };
  }
}

/** True where a picture inside `ground`, anywhere if there is none, shares the place of the element. */
export type LieUnder = (element: Element, ground?: Element) => boolean;

const PICTURES = new Set(['img', 'video', 'canvas', 'svg', 'object', 'embed']);

function isPicture(element: Element): boolean {
  if (PICTURES.has(element.localName)) return true;
  const style = getComputedStyle(element);
  if (style.backgroundImage !== 'none') return true;
  return /^(absolute|fixed)$/.test(style.position) && style.backgroundColor !== 'rgba(0, 0, 0, 0)';
}

/** A copy: many are compared, and each look at one of the browser's costs. */
function boxOf(element: Element): Box {
  const { left, right, top, bottom } = drawnBy(element).getBoundingClientRect();
  return { left, right, top, bottom };
}

/** The element that has a box for what is in this one: some, as slots, have none of their own. */
export function drawnBy(element: Element): Element {
  const around = getComputedStyle(element).display === 'contents' && flatTreeParent(element);
  return around ? drawnBy(around) : element;
}
