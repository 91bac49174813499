import { listItem } from '../../../src/rules/structure/list-item.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('list-item', () => {
  mendingRows([listItem], [
    ['makes a list of what holds nothing but items', '<div><li>One</li><li>Two</li></div>', '<div role="list"><li>One</li><li>Two</li></div>'],
    ['takes a stray item for what is in it', '<p>Text</p><li>One</li>', '<p>Text</p><li role="none">One</li>'],
    ['says what a term and its definition are', '<dt>Tea</dt><dd>A drink</dd>', '<dt role="term">Tea</dt><dd role="definition">A drink</dd>'],
    ['leaves items in lists', '<ul><li>One</li></ul><dl><div><dt>Tea</dt><dd>A drink</dd></div></dl>', '<ul><li>One</li></ul><dl><div><dt>Tea</dt><dd>A drink</dd></div></dl>'],
    ['leaves items of a list by role', '<div role="list"><li>One</li></div>', '<div role="list"><li>One</li></div>'],
    ['is unsure of what is not drawn', '<p>Text</p><li hidden="">One</li>', '<p>Text</p><li hidden="">One</li>'],
  ]); // prettier-ignore

  mendsAnywhere([listItem], '<p>Text</p><li>One</li>', '<p>Text</p><li role="none">One</li>'); // prettier-ignore
});
