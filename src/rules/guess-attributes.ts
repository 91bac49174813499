/** What rules that guess watch and no other rule does: the page is observed before they are loaded. */
export const GUESS_ATTRIBUTES: readonly string[] = [
  'alt',
  'autocomplete',
  'autoplay',
  'data',
  'data-bs-target',
  'data-target',
  'http-equiv',
  'id',
  'name',
  'novalidate',
  'summary',
  'target',
];
