/** Attributes of WAI-ARIA that name other elements by their ids. */
export const ARIA_REFERENCES: readonly string[] = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
  'aria-details',
  'aria-errormessage',
];
