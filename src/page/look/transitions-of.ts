/** The transitions that the element is in the midst of, or about to begin; animations are none. */
export const transitionsOf = (element: Element): readonly Animation[] =>
  element.getAnimations().filter((animation) => 'transitionProperty' in animation);
