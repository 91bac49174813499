/** The smallest box around an element that holds another one as well. */
export function boxOfBoth(one: Element, other: Element): Element | null {
  let box = one.parentElement;
  while (box && !box.contains(other)) box = box.parentElement;
  return box;
}
