/** Tells, asked once a frame, whether the panel lies within the window, or moves no more. */
export function arrivalOf(panel: Element): () => boolean {
  const view = panel.ownerDocument.defaultView ?? window;
  let before: number | undefined;
  return () => {
    const { left, right } = panel.getBoundingClientRect();
    const isStill = left === before;
    before = left;
    return isStill || (left >= 0 && right <= view.innerWidth);
  };
}
