import { expect } from '@open-wc/testing';
import { clickableList } from '../../../src/rules/structure/clickable-list.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('clickable-list', () => {
  mendingRows([clickableList], [
    ['makes a group of buttons of a list to be clicked', '<ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul>', '<ul role="group"><li onclick="go()" role="button">One</li><li onclick="go()" role="button">Two</li></ul>'],
    ['keeps the parts of an accordion apart', '<dl><dt onclick="go()">A</dt><dd>One</dd><dt onclick="go()">B</dt><dd>Two</dd></dl>', '<dl role="group"><dt onclick="go()" role="button">A</dt><dd role="group">One</dd><dt onclick="go()" role="button">B</dt><dd role="group">Two</dd></dl>'],
    ['leaves what is in a control', '<div tabindex="0"><ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul></div>', '<div tabindex="0"><ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul></div>'],
    ['leaves a list with a role', '<ul role="menu"><li onclick="go()">One</li><li onclick="go()">Two</li></ul>', '<ul role="menu"><li onclick="go()">One</li><li onclick="go()">Two</li></ul>'],
    ['leaves a list with controls in it', '<ul><li onclick="go()"><a href="#">One</a></li><li onclick="go()">Two</li></ul>', '<ul><li onclick="go()"><a href="#">One</a></li><li onclick="go()">Two</li></ul>'],
    ['is unsure where only some items are clicked', '<ul><li onclick="go()">One</li><li>Two</li></ul>', '<ul><li onclick="go()">One</li><li>Two</li></ul>'],
  ]); // prettier-ignore

  mendsAnywhere([clickableList], '<ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul>', '<ul role="group"><li onclick="go()" role="button">One</li><li onclick="go()" role="button">Two</li></ul>'); // prettier-ignore

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul>', {
      rules: [clickableList],
      scope: 'certain',
    });
    expect(page.html).to.equal('<ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul>');
    page.end();
  });
});
