/** The element's box in CSS pixels of the topmost window, out of the frames it lies in. */
export function boxInWindow(element: Element): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [outerLeft, outerTop] = originOf(element.ownerDocument.defaultView);
  return new DOMRect(outerLeft + left, outerTop + top, width, height);
}

/** Where a window lies in the topmost one, in CSS pixels. */
export function originOf(view: Window | null | undefined): readonly [left: number, top: number] {
  const frame = view?.frameElement;
  if (!frame) return [0, 0];
  const { left, top } = boxInWindow(frame);
  return [left + frame.clientLeft, top + frame.clientTop];
}
