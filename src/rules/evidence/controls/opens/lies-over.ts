import { classOf, classWord } from '../../../../page/name/class-words.js';

/** True for what lies over the page, or is called like what does: it is opened by its button, and takes the place of no other part. */
export function liesOver(part: Element): boolean {
  if (OVER.test(inWords(`${part.id} ${classOf(part)}`))) return true;
  const { position } = getComputedStyle(part);
  return position === 'fixed' || (position === 'absolute' && !isStacked(part));
}

const OVER = classWord('(modal|pop-?up|pop-?over|overlay|dialog|lightbox|dropdown)\\d*');

/** "loginModal" as two words. */
const inWords = (name: string): string => name.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, '-');

/** Parts that fade into each other have a box of their own, and nothing else in it for them to lie over. */
function isStacked({ parentElement: box }: Element): boolean {
  if (!box || box.clientHeight < 2 || getComputedStyle(box).position === 'static') return false;
  return [...box.children].every((part) => getComputedStyle(part).position === 'absolute');
}
