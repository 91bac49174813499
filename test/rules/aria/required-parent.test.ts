import { expect } from '@open-wc/testing';
import { requiredParent } from '../../../src/rules/aria/required-parent.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('required-parent', () => {
  mendingRows([requiredParent], [
    ['leaves an item of a menu in an item that can be off', '<ul role="menu"><li role="none" aria-disabled="true"><a role="menuitem" href="#">Next</a></li></ul>', '<ul role="menu"><li role="none" aria-disabled="true"><a role="menuitem" href="#">Next</a></li></ul>'],
    ['leaves a tab in an item of what holds tabs', '<ul role="tablist"><li><a role="tab" tabindex="0">One</a></li></ul>', '<ul role="tablist"><li><a role="tab" tabindex="0">One</a></li></ul>'],
    ['makes a list of what holds nothing but items', '<div><p role="listitem">One</p><p role="listitem">Two</p></div>', '<div role="list"><p role="listitem">One</p><p role="listitem">Two</p></div>'],
    ['makes a menu of a list of nothing but its items', '<ul><li role="menuitemcheckbox" aria-checked="true" tabindex="0">Beer</li><li role="menuitemcheckbox" aria-checked="false" tabindex="0">Wine</li></ul>', '<ul role="menu"><li role="menuitemcheckbox" aria-checked="true" tabindex="0">Beer</li><li role="menuitemcheckbox" aria-checked="false" tabindex="0">Wine</li></ul>'],
    ['keeps the state of what is pressed alone', '<p><b role="menuitemcheckbox" aria-checked="true" tabindex="0">Beer</b> <b role="menuitemradio" aria-checked="true" tabindex="0">Red</b> <b role="menuitem" tabindex="0">Order</b></p>', '<p><b role="checkbox" aria-checked="true" tabindex="0">Beer</b> <b role="radio" aria-checked="true" tabindex="0">Red</b> <b role="button" tabindex="0">Order</b></p>'],
    ['takes the role from a stray item', '<p role="listitem">One</p>', '<p>One</p>'],
    ['takes the states away that only the role had', '<p role="gridcell" aria-rowindex="2">Fred</p>', '<p>Fred</p>'],
    ['leaves what is around it to become what may hold it', '<p id="t" role="tab">One</p><div role="list" aria-owns="t"></div>', '<p id="t" role="tab">One</p><div role="list" aria-owns="t"></div>'],
    ['leaves an item in its list', '<ul><div role="listitem">One</div></ul>', '<ul><div role="listitem">One</div></ul>'],
    ['leaves an item that a list owns by reference', '<div role="list" aria-owns="a"></div><div id="a" role="listitem">One</div>', '<div role="list" aria-owns="a"></div><div id="a" role="listitem">One</div>'],
    ['leaves the role that an element has anyway', '<div><li role="listitem">One</li></div>', '<div><li role="listitem">One</li></div>'],
    ['is unsure of what is hidden', '<p role="listitem" hidden="">One</p>', '<p role="listitem" hidden="">One</p>'],
  ]); // prettier-ignore

  mendsAnywhere([requiredParent], '<p role="option">One</p>', '<p>One</p>'); // prettier-ignore

  it('leaves an item that a slot shows in what holds it', async () => {
    const page = await mending(
      '<div><template shadowrootmode="open"><div role="tablist"><slot></slot></div></template><p role="tab" tabindex="0">One</p></div>',
      { rules: [requiredParent] },
    );
    expect(page.html).to.equal('<div><p role="tab" tabindex="0">One</p></div>');
    page.end();
  });

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<div><p role="listitem">One</p><p role="listitem">Two</p></div>', {
      rules: [requiredParent],
      scope: 'certain',
    });
    expect(page.html).to.equal('<div><p role="listitem">One</p><p role="listitem">Two</p></div>');
    page.end();
  });
});
