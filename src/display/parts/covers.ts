/** Pictures that text may lie on without being inside of them: whoever meets an element tells of it, and asks once all were met. */
export class Covers {
  readonly #pictures = new Set<Element>();

  /** Remembers the element, if it is a picture or is placed freely with a background of its own. */
  note(element: Element): void {
    if (isPicture(element)) this.#pictures.add(element);
  }

  /** True where a picture shares the place of the element, so that nobody can tell the colour behind its text. */
  lieUnder(element: Element): boolean {
    const box = element.getBoundingClientRect();
    return [...this.#pictures].some((picture) => {
      if (!picture.isConnected) return !this.#pictures.delete(picture);
      if (picture.contains(element) || element.contains(picture) || !picture.checkVisibility()) return false;
      return picture.ownerDocument === element.ownerDocument && overlap(picture.getBoundingClientRect(), box);
    });
  }
}

function isPicture(element: Element): boolean {
  if (/^(img|video|canvas|svg|object|embed)$/.test(element.localName)) return true;
  const { backgroundImage, backgroundColor, position } = getComputedStyle(element);
  if (backgroundImage !== 'none') return true;
  return /^(absolute|fixed)$/.test(position) && backgroundColor !== 'rgba(0, 0, 0, 0)';
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  const [width, height] = [
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  ];
  return width > 1 && height > 1;
}
