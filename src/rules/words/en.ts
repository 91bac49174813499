import type { Words } from './words.js';

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
  vague:
    'read more|more|see more|more info|more information|learn more|find out more|know more|view more|show more|load more|click|' +
    'click here|click me|press here|tap here|here|this|this link|link|this page|go|go here|continue|continue reading|read|' +
    'read on|view|view details|see details|details|more details|discover more|explore|info|full story|read article|read post',
};
