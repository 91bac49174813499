import { positiveTabindex } from '../../../src/rules/focus/positive-tabindex.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('positive-tabindex', () => {
  mendingRows([positiveTabindex], [
    ['takes focus order back to that of the page', '<a href="#" tabindex="3">One</a>', '<a href="#" tabindex="0">One</a>'],
    ['leaves zero', '<p tabindex="0">One</p>', '<p tabindex="0">One</p>'],
    ['leaves minus one', '<p tabindex="-1">One</p>', '<p tabindex="-1">One</p>'],
    ['is unsure of what is no number', '<p tabindex="first">One</p>', '<p tabindex="first">One</p>'],
  ]); // prettier-ignore

  mendsAnywhere([positiveTabindex], '<p tabindex="2">One</p>', '<p tabindex="0">One</p>'); // prettier-ignore
});
