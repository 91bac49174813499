import { expect } from '@open-wc/testing';
import { clickableList } from '../../../src/rules/structure/clickable-list.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('clickable-list', () => {
  mendingRows([clickableList], [
    ['makes a group of buttons of a list to be clicked', '<ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul>', '<ul role="group"><li onclick="go()" role="button">One</li><li onclick="go()" role="button">Two</li></ul>'],
    ['keeps the parts of an accordion apart', '<dl><dt onclick="go()">A</dt><dd>One</dd><dt onclick="go()">B</dt><dd>Two</dd></dl>', '<dl role="group"><dt onclick="go()" role="button">A</dt><dd role="group">One</dd><dt onclick="go()" role="button">B</dt><dd role="group">Two</dd></dl>'],
    ['makes a button of the only term', '<dl><dt onclick="go()">A</dt><dd>One</dd></dl>', '<dl role="group"><dt onclick="go()" role="button">A</dt><dd role="group">One</dd></dl>'],
    ['makes tabs of items of which one is marked as shown', '<ul><li class="dot on" onclick="go()">One</li><li class="dot" onclick="go()">Two</li></ul>', '<ul role="tablist"><li class="dot on" onclick="go()" role="tab" aria-selected="true" tabindex="0">One</li><li class="dot" onclick="go()" role="tab" aria-selected="false" tabindex="0">Two</li></ul>'],
    ['makes no tabs of the pages of a list', '<ul><li class="active" aria-current="page" onclick="go()">One</li><li onclick="go()">Two</li></ul><ul class="pager"><li class="active" onclick="go()">1</li><li onclick="go()">2</li></ul>', '<ul role="group"><li class="active" aria-current="page" onclick="go()" role="button">One</li><li onclick="go()" role="button">Two</li></ul><ul class="pager" role="group"><li class="active" onclick="go()" role="button">1</li><li onclick="go()" role="button">2</li></ul>'],
    ['is unsure which of several marked ones is shown', '<ul><li class="on" onclick="go()">One</li><li class="on" onclick="go()">Two</li></ul>', '<ul role="group"><li class="on" onclick="go()" role="button">One</li><li class="on" onclick="go()" role="button">Two</li></ul>'],
    ['makes links of items that lead elsewhere, though one is marked', `<ul><li class="active" onclick="location.href='/a'">Home</li><li onclick="location.href='/b'">Fees</li></ul>`, `<ul role="group"><li class="active" onclick="location.href='/a'" role="link">Home</li><li onclick="location.href='/b'" role="link">Fees</li></ul>`],
    ['leaves what is in a control', '<div tabindex="0"><ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul></div>', '<div tabindex="0"><ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul></div>'],
    ['leaves a list with a role', '<ul role="menu"><li onclick="go()">One</li><li onclick="go()">Two</li></ul>', '<ul role="menu"><li onclick="go()">One</li><li onclick="go()">Two</li></ul>'],
    ['leaves a list with controls in it', '<ul><li onclick="go()"><a href="#">One</a></li><li onclick="go()">Two</li></ul>', '<ul><li onclick="go()"><a href="#">One</a></li><li onclick="go()">Two</li></ul>'],
    ['leaves patches of colour that nothing tells of', '<ul><li class="box" onclick="go()"></li><li class="box active" onclick="go()"></li></ul>', '<ul><li class="box" onclick="go()"></li><li class="box active" onclick="go()"></li></ul>'],
    ['leaves patches of colour whose values nobody can read, and numbers that count nothing', '<ul><li data-color="#ff0000" onclick="go()"></li><li data-color="#00ff00" onclick="go()"></li></ul><ul><li data-value="48213" onclick="go()"></li><li data-value="99017" onclick="go()"></li></ul>', '<ul><li data-color="#ff0000" onclick="go()"></li><li data-color="#00ff00" onclick="go()"></li></ul><ul><li data-value="48213" onclick="go()"></li><li data-value="99017" onclick="go()"></li></ul>'],
    ['makes buttons of what its author calls by a word, and of stars that are counted', '<ul><li data-color="red" onclick="go()"></li><li data-color="blue" onclick="go()"></li></ul><ul><li data-rating="1" onclick="go()"></li><li data-rating="2" onclick="go()"></li><li data-rating="3" onclick="go()"></li></ul>', '<ul role="group"><li data-color="red" onclick="go()" role="button"></li><li data-color="blue" onclick="go()" role="button"></li></ul><ul role="group"><li data-rating="1" onclick="go()" role="button"></li><li data-rating="2" onclick="go()" role="button"></li><li data-rating="3" onclick="go()" role="button"></li></ul>'],
    ['leaves the options that are drawn for a list to choose from', '<div><div style="display: none"><select><option>Apple</option><option>Pear</option></select></div><div><ul><li class="selected" onclick="go()">Apple</li><li onclick="go()">Pear</li></ul></div></div>', '<div><div style="display: none"><select><option>Apple</option><option>Pear</option></select></div><div><ul><li class="selected" onclick="go()">Apple</li><li onclick="go()">Pear</li></ul></div></div>'],
    ['makes tabs of the dots below a carousel', '<ul class="dots"><li onclick="go()"></li><li class="active" onclick="go()"></li></ul>', '<ul class="dots" role="tablist"><li onclick="go()" role="tab" aria-selected="false" tabindex="0"></li><li class="active" onclick="go()" role="tab" aria-selected="true" tabindex="0"></li></ul>'],
    ['is unsure where only some items are clicked', '<ul><li onclick="go()">One</li><li>Two</li></ul>', '<ul><li onclick="go()">One</li><li>Two</li></ul>'],
  ]); // prettier-ignore

  mendsAnywhere([clickableList], '<ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul>', '<ul role="group"><li onclick="go()" role="button">One</li><li onclick="go()" role="button">Two</li></ul>'); // prettier-ignore

  it('says which tab is selected when its author marks another, and answers Enter', async () => {
    const page = await mending('<ul><li class="on" onclick="go()">One</li><li onclick="go()">Two</li></ul>', {
      rules: [clickableList],
    });
    const [one, two] = page.body.querySelectorAll('li');
    Object.assign(page.document.defaultView!, { go: () => [one, two].forEach((item) => item!.classList.toggle('on')) });
    two!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await new Promise(requestAnimationFrame);
    await page.settled();
    expect([one!.ariaSelected, two!.ariaSelected]).to.deep.equal(['false', 'true']);
    page.undo();
    expect(page.html).to.equal('<ul><li class="" onclick="go()">One</li><li onclick="go()" class="on">Two</li></ul>');
    page.end();
  });

  it('makes tabs of buttons of which one is marked later', async () => {
    const page = await mending('<ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul>', {
      rules: [clickableList],
    });
    page.body.querySelector('li')!.className = 'active';
    await page.settled();
    expect([...page.body.querySelectorAll('[role]')].map(({ role }) => role)).to.deep.equal(['tablist', 'tab', 'tab']);
    page.end();
  });

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul>', {
      rules: [clickableList],
      scope: 'certain',
    });
    expect(page.html).to.equal('<ul><li onclick="go()">One</li><li onclick="go()">Two</li></ul>');
    page.end();
  });
});
