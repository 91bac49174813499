/** Attributes that decide whether an image wants a text, which image it is, and what is said of it; a change of one reopens the question. */
export const IMAGE_ATTRIBUTES: readonly string[] = [
  'alt',
  'src',
  'srcset',
  'data',
  'aria-label',
  'aria-labelledby',
  'aria-hidden',
  'inert',
  'role',
  'aria-description',
];
