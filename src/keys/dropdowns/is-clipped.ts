/** True where the element's `clip-path` leaves nothing of it to see, as before a menu that rolls down. */
export function isClipped({ clipPath }: CSSStyleDeclaration): boolean {
  const [, shape = '', inner = ''] = /^(\w+)\((.*)\)/.exec(clipPath) ?? [];
  switch (shape) {
    case 'inset':
      return leavesNothing(inner.split(' round ')[0] ?? '');
    case 'circle':
      return /^0(px|%)?(\s|$)/.test(inner);
    default:
      return false;
  }
}

/** Opposite sides that meet: `inset(0 0 100%)`, `inset(50%)`. */
function leavesNothing(sides: string): boolean {
  const [top = 0, right = top, bottom = top, left = right] = sides
    .trim()
    .split(/\s+/)
    .map((side) => (side.endsWith('%') ? parseFloat(side) : 0));
  return top + bottom >= 100 || right + left >= 100;
}
