import type { Words } from '../words.js';

/** English: the ids of the concepts are English already, so only what differs from them is here. */
export const ENGLISH: Words = {
  social: 'Social media',
  carousel: 'carousel',
  slide: 'Slide {}',
  'new-window': 'opens in a new window',
  possibly: 'Image, possibly: {}',
  digits: '{} digits',
  letters: '{} letters',
  characters: '{} characters',
  'starting-with': 'starting with {}',
  'at-least': 'at least {}',
  'at-most': 'at most {}',
  between: '{} to {}',
  example: 'for example {}',
};
