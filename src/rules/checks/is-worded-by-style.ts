import type { Check } from '../rule.js';

/** What a control with more parts than this shows is not looked for in its style. */
const MOST_PARTS = 20;

/** Fonts that draw pictures in place of words. */
const ICON_FONT = /icon|symbol|awesome|glyph/i;

/** Whether a style sheet writes words into it: they are seen, and read out (Accessible Name and Description Computation 1.2, step 2F). */
export const isWordedByStyle: Check = (element) => {
  const parts = [element, ...element.querySelectorAll('*')];
  return parts.length <= MOST_PARTS && parts.some(hasWordsBeside) ? 'yes' : 'no';
};

const hasWordsBeside = (element: Element): boolean =>
  ['::before', '::after'].some((place) => {
    const { content, fontFamily } = getComputedStyle(element, place);
    return /\p{L}{2}/u.test(/^"(.*)"$/.exec(content)?.[1] ?? '') && !ICON_FONT.test(fontFamily);
  });
