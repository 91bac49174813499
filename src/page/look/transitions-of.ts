/** The element's CSS transitions that are running or about to; not its animations. */
export const transitionsOf = (element: Element): readonly Animation[] =>
  element.getAnimations().filter((animation) => 'transitionProperty' in animation);
