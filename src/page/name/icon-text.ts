/** Icon fonts that draw a picture in place of its name ("shopping_cart"). */
export const ICON_TEXT = '[class*=material-icons], [class*=material-symbols]';

/**
 * True for a list of fonts that begins with one of pictures. Those behind the first only stand in for it: many pages end the list for all their
 * text with a font of symbols.
 */
export const isIconFont = (fontFamily: string): boolean => /icon|symbol/i.test(fontFamily.split(',', 1).join());

/** True for an element whose text is the name of the picture that is drawn in its place, and that its author calls nothing else. */
export const isIconText = (element: Element): boolean =>
  element.matches(ICON_TEXT) && !element.matches('[role], [aria-label], [aria-labelledby], [title]');

/** Elements without content that authors call icons: some fonts draw the picture in place of a letter that a style sheet puts there. */
export const ICON_LETTER =
  ':is(i, span):empty:is([class*=icon i], [class*=arrow i]):not([role], [aria-label], [aria-labelledby], [title])';
