import { rgba } from './rgba.js';

/** How many elements before one are looked at: what is laid under it comes right before, and there may be thousands in a row. */
const MOST = 4;

/** The box of one colour beside an element that is laid under all of it, as components paint a page; `undefined` where there is none. */
export function laidUnder(element: Element, { position, zIndex }: CSSStyleDeclaration): Element | undefined {
  if (position === 'static') return undefined;
  let at = element.previousElementSibling;
  for (let looked = 0; at && looked < MOST; looked++, at = at.previousElementSibling)
    if (isPlainBox(at, level(zIndex)) && covers(at, element)) return at;
  return undefined;
}

/** Of two that are positioned, the first lies below unless its level is higher (CSS 2, appendix E). */
function isPlainBox(box: Element, highest: number): boolean {
  const { position, zIndex, backgroundColor, backgroundImage, opacity, visibility } = getComputedStyle(box);
  return (
    /^(absolute|fixed)$/.test(position) &&
    level(zIndex) <= highest &&
    rgba(backgroundColor)[3] === 1 &&
    backgroundImage === 'none' &&
    opacity === '1' &&
    visibility === 'visible'
  );
}

const level = (zIndex: string): number => (zIndex === 'auto' ? 0 : Number(zIndex));

function covers(box: Element, element: Element): boolean {
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  const [left, right] = [outer.left - 1 <= inner.left, outer.right + 1 >= inner.right];
  return left && right && outer.top - 1 <= inner.top && outer.bottom + 1 >= inner.bottom;
}
