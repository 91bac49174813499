/** Attributes that decide whether an image wants a text, and which image it is; a change of one reopens the question. */
export const IMAGE_ATTRIBUTES: readonly string[] = [
  'alt',
  'src',
  'srcset',
  'data',
  'aria-label',
  'aria-labelledby',
  'aria-hidden',
  'role',
];
