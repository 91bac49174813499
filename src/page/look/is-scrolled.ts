/** Pixels that must be out of sight before an element counts as one that is scrolled. */
const LEAST = 14;

/** True where the visitor scrolls the element by itself, for there is more in it than it shows. Asks for style and layout. */
export function isScrolled(element: Element): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  const [x, y] = [scrollWidth - clientWidth >= LEAST, scrollHeight - clientHeight >= LEAST];
  if ((!x && !y) || clientHeight === 0 || clientWidth === 0) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return (x && /auto|scroll/.test(overflowX)) || (y && /auto|scroll/.test(overflowY));
}
