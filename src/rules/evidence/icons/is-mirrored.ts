/** True where what is drawn, or anything around it in the control, is shown the other way round: mirrored, or turned by half. */
export function isMirrored(drawn: Element, control: Element): boolean {
  for (let at: Element | null = drawn; at; at = at === control ? null : at.parentElement)
    if (isFlipped(getComputedStyle(at))) return true;
  return ['::before', '::after'].some((part) => isFlipped(getComputedStyle(drawn, part)));
}

function isFlipped({ transform, scale, rotate }: CSSStyleDeclaration): boolean {
  const { a, b } = new DOMMatrixReadOnly(transform);
  return (a < 0 && Math.abs(b) < 0.01) || scale.startsWith('-') || /(^| )180deg$/.test(rotate);
}
