import { expect } from '@open-wc/testing';
import { duplicateId } from '../../../src/rules/aria/duplicate-id.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('duplicate-id', () => {
  mendingRows([duplicateId], [
    ['gives the second another id', '<p id="a">One</p><p id="a">Two</p>', '<p id="a">One</p><p id="a-2">Two</p>'],
    ['takes what refers to it along', '<div><label for="n">A</label><input id="n"></div><div><label for="n">B</label><input id="n"></div>', '<div><label for="n">A</label><input id="n"></div><div><label for="n-2">B</label><input id="n-2"></div>'],
    ['keeps away from ids that are taken', '<p id="a">1</p><p id="a-2">2</p><p id="a">3</p>', '<p id="a">1</p><p id="a-2">2</p><p id="a-3">3</p>'],
    ['leaves single ids', '<p id="a">One</p><p id="b">Two</p>', '<p id="a">One</p><p id="b">Two</p>'],
    ['is unsure of parts of drawings', '<svg><circle id="a"></circle><circle id="a"></circle></svg>', '<svg><circle id="a"></circle><circle id="a"></circle></svg>'],
  ]); // prettier-ignore

  mendsAnywhere([duplicateId], '<p id="a">One</p><p id="a">Two</p>', '<p id="a">One</p><p id="a-2">Two</p>'); // prettier-ignore

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<p id="a">One</p><p id="a">Two</p>', { rules: [duplicateId], scope: 'certain' });
    expect(page.html).to.equal('<p id="a">One</p><p id="a">Two</p>');
    page.end();
  });
});
