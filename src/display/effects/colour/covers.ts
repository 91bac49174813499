import { IterableWeakSet } from '../../../support/memory/iterable-weak-set.js';
import { flatTreeParent } from '../../../support/elements/flat-tree-parent.js';
import { type Box, overlap } from './overlap.js';

/** Finds pictures that text lies on without being inside them: `note` every element first, then ask `measured`. */
export class Covers {
  readonly #pictures = new IterableWeakSet<Element>();

  /** Remembers the element where it is a picture, or is positioned and has a background of its own. */
  note(element: Element): void {
    if (isPicture(element)) this.#pictures.add(element);
  }

  /** Measures all pictures, so that asking about many elements asks for layout once. */
  measured(): LieUnder {
    const shown = [...this.#pictures].filter(
      (picture) => picture.isConnected && picture.checkVisibility({ visibilityProperty: true }),
    );
    const boxes = shown.map((picture) => [picture, boxOf(picture)] as const);
    return (element, ground, laid) => {
      const box = boxOf(element);
      return boxes.some(
        ([picture, place]) =>
          overlap(place, box) &&
          picture !== laid &&
          picture.ownerDocument === element.ownerDocument &&
          !picture.contains(element) &&
          !element.contains(picture) &&
          (!ground || ground.contains(picture)),
      );
    };
  }
}

/** True where a picture overlaps the element; only pictures inside `ground` count, where that is given, and not what is `laid` there in one colour. */
export type LieUnder = (element: Element, ground?: Element, laid?: Element) => boolean;

const PICTURES = new Set(['img', 'video', 'canvas', 'svg', 'object', 'embed']);

function isPicture(element: Element): boolean {
  if (PICTURES.has(element.localName)) return true;
  const style = getComputedStyle(element);
  if (style.backgroundImage !== 'none') return true;
  return /^(absolute|fixed)$/.test(style.position) && style.backgroundColor !== 'rgba(0, 0, 0, 0)';
}

/** A plain copy: many boxes are compared, and each access to a property of a DOMRect has its cost. */
function boxOf(element: Element): Box {
  const { left, right, top, bottom } = drawnBy(element).getBoundingClientRect();
  return { left, right, top, bottom };
}

/** The nearest element, from this one up, that has a box: some, such as slots, have none of their own. */
export function drawnBy(element: Element): Element {
  const around = getComputedStyle(element).display === 'contents' && flatTreeParent(element);
  return around ? drawnBy(around) : element;
}
