import { composedClosest } from '../../page/tree/composed-tree.js';

/** Drawings without a text that are smaller than this are icons, in CSS pixels. */
const ICON_PX = 48;

/** True where a graphic has something to say: a text of the author's or ours, or, for want of one, its size and place. */
export function isMeaningful(graphic: Element): boolean {
  switch (graphic.localName) {
    case 'img':
      return graphic.getAttribute('alt') !== '' && !isSmaller(graphic, 3);
    case 'figure':
      return graphic.querySelector('img, svg, canvas, picture, table, pre, video') === null && isNamed(graphic);
    default:
      return (
        isNamed(graphic) ||
        (composedClosest(graphic, 'a, button, [role=button], [role=link]') === null && !isSmaller(graphic, ICON_PX))
      );
  }
}

function isNamed(graphic: Element): boolean {
  const names = ['aria-label', 'aria-labelledby', 'alt', 'title'];
  return (
    names.some((name) => graphic.getAttribute(name)?.trim()) ||
    graphic.querySelector(':scope > title, :scope > figcaption') !== null
  );
}

/** Counters and spacers are images of a pixel. */
function isSmaller(graphic: Element, px: number): boolean {
  const { width, height } = graphic.getBoundingClientRect();
  return width < px || height < px;
}
