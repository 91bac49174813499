const numbers = new WeakMap<Element, number>();
let last = 0;

/** A key for an element in a group: the same for the same element, whatever happens around it. */
export function keyOf(group: string, element: Element): string {
  const number = numbers.get(element) ?? ++last;
  numbers.set(element, number);
  return `${group} ${number}`;
}
