/**
 * True where nothing in the box matches the selector except the element and what is inside it. Stops at the first other match: a box may hold
 * thousands, each of which may be asked about.
 */
export function isOnlyIn<Box extends ParentNode & Node>(
  box: Box | null,
  element: Element,
  selector: string,
): box is Box {
  if (!box) return false;
  const first = box.querySelector(selector);
  return !(first && !element.contains(first)) && !(box.contains(element) && isFollowed(element, selector, box));
}

function isFollowed(element: Element, selector: string, box: Node): boolean {
  for (let at: Element | null = element; at && at !== box; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches(selector) || next.querySelector(selector)) return true;
    }
  }
  return false;
}
