import { hasWords } from '../text/spoken-name.js';

/** From how many on the same sign is not drawn by chance. */
const LEAST = 3;

/** The signs of a row that is nothing else ("★★★★★"): which of them is clicked makes the difference. Empty where it is no such row. */
export function rowOfSigns(row: Element): readonly Element[] {
  const signs = [...row.children];
  if (signs.length < LEAST || hasWords(row.textContent)) return [];
  const [first] = signs;
  const isAlike = (sign: Element): boolean =>
    sign.localName === first?.localName &&
    sign.childElementCount === 0 &&
    sign.textContent === first.textContent &&
    sign.classList[0] === first.classList[0] &&
    (sign.classList.length > 0 || sign.textContent.trim() !== '');
  return signs.every((sign) => sign.matches('i, span, b, em, svg, img') && isAlike(sign)) ? signs : [];
}
