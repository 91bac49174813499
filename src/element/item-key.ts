const numbers = new WeakMap<Element, number>();
let last = 0;

/** A key that stays the same for an element in a group, whatever changes around it. */
export function keyOf(group: string, element: Element): string {
  const number = numbers.get(element) ?? ++last;
  numbers.set(element, number);
  return `${group} ${number}`;
}
