import { expect } from '@open-wc/testing';
import { tabs } from '../../../src/rules/controls/tabs.js';
import { requiredChildren } from '../../../src/rules/aria/required-children.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('tabs', () => {
  mendingRows([tabs], [
    ['gives a list its role where tabs and panels have theirs', '<ul><li><a href="#a" role="tab">A</a></li><li><a href="#b" role="tab">B</a></li></ul><div><div id="a" role="tabpanel" aria-label="A">One</div><div id="b" role="tabpanel" aria-label="B" hidden="">Two</div></div>', '<ul role="tablist"><li role="none"><a href="#a" role="tab" aria-selected="true" aria-controls="a">A</a></li><li role="none"><a href="#b" role="tab" aria-selected="false" aria-controls="b">B</a></li></ul><div><div id="a" role="tabpanel" aria-label="A">One</div><div id="b" role="tabpanel" aria-label="B" hidden="">Two</div></div>'],
    ['ties links to the parts they show', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><div id="a">One</div><div id="b" hidden="">Two</div></div>', '<ul role="tablist"><li role="none"><a href="#a" role="tab" aria-selected="true" aria-controls="a">A</a></li><li role="none"><a href="#b" role="tab" aria-selected="false" aria-controls="b">B</a></li></ul><div><div id="a" role="tabpanel" aria-label="A">One</div><div id="b" hidden="" role="tabpanel" aria-label="B">Two</div></div>'],
    ['passes over a line that is an item', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li><li class="line"></li></ul><div><div id="a">One</div><div id="b" hidden="">Two</div></div>', '<ul role="tablist"><li role="none"><a href="#a" role="tab" aria-selected="true" aria-controls="a">A</a></li><li role="none"><a href="#b" role="tab" aria-selected="false" aria-controls="b">B</a></li><li class="line" role="none"></li></ul><div><div id="a" role="tabpanel" aria-label="A">One</div><div id="b" hidden="" role="tabpanel" aria-label="B">Two</div></div>'],
    ['ties links to the parts that are called like their items', '<ul><li class="tab-0 on"><a href="#">A</a></li><li class="tab-1"><a href="#">B</a></li></ul><div><div class="tab tab-0">One</div><div class="tab tab-1" hidden="">Two</div></div>', '<ul role="tablist"><li class="tab-0 on" role="none"><a href="#" role="tab" aria-selected="true">A</a></li><li class="tab-1" role="none"><a href="#" role="tab" aria-selected="false">B</a></li></ul><div><div class="tab tab-0" role="tabpanel" aria-label="A">One</div><div class="tab tab-1" hidden="" role="tabpanel" aria-label="B">Two</div></div>'],
    ['is unsure of parts that share what they are called', '<ul><li class="x"><a href="#">A</a></li><li class="x"><a href="#">B</a></li></ul><div><div class="x">One</div><div class="x" hidden="">Two</div></div>', '<ul><li class="x"><a href="#">A</a></li><li class="x"><a href="#">B</a></li></ul><div><div class="x">One</div><div class="x" hidden="">Two</div></div>'],
    ['leaves what lies over the page', '<ul><li><a href="#a">Log in</a></li><li><a href="#b">Register</a></li></ul><div><div id="a" class="modal">One</div><div id="b" class="modal" hidden="">Two</div></div>', '<ul><li><a href="#a">Log in</a></li><li><a href="#b">Register</a></li></ul><div><div id="a" class="modal">One</div><div id="b" class="modal" hidden="">Two</div></div>'],
    ['ties links to parts that fade into each other in a box of their own', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div style="position: relative; height: 60px"><div id="a" style="position: absolute">One</div><div id="b" style="position: absolute" hidden="">Two</div></div>', '<ul role="tablist"><li role="none"><a href="#a" role="tab" aria-selected="true" aria-controls="a">A</a></li><li role="none"><a href="#b" role="tab" aria-selected="false" aria-controls="b">B</a></li></ul><div style="position: relative; height: 60px"><div id="a" style="position: absolute" role="tabpanel" aria-label="A">One</div><div id="b" style="position: absolute" hidden="" role="tabpanel" aria-label="B">Two</div></div>'],
    ['ties links to parts whose name only holds that of what lies over the page', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><div id="a" class="unimodal">One</div><div id="b" class="unimodal" hidden="">Two</div></div>', '<ul role="tablist"><li role="none"><a href="#a" role="tab" aria-selected="true" aria-controls="a">A</a></li><li role="none"><a href="#b" role="tab" aria-selected="false" aria-controls="b">B</a></li></ul><div><div id="a" class="unimodal" role="tabpanel" aria-label="A">One</div><div id="b" class="unimodal" hidden="" role="tabpanel" aria-label="B">Two</div></div>'],
    ['leaves what lies over the page by its place', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><div id="a" style="position: absolute">One</div><div id="b" style="position: absolute" hidden="">Two</div></div>', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><div id="a" style="position: absolute">One</div><div id="b" style="position: absolute" hidden="">Two</div></div>'],
    ['leaves what lies over the page from a box without room', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div style="position: relative"><div id="a" style="position: absolute">One</div><div id="b" style="position: absolute" hidden="">Two</div></div>', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div style="position: relative"><div id="a" style="position: absolute">One</div><div id="b" style="position: absolute" hidden="">Two</div></div>'],
    ['leaves what lies over other things in its box', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div style="position: relative; height: 60px"><div id="a" style="position: absolute">One</div><div id="b" style="position: absolute" hidden="">Two</div><p>Else</p></div>', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div style="position: relative; height: 60px"><div id="a" style="position: absolute">One</div><div id="b" style="position: absolute" hidden="">Two</div><p>Else</p></div>'],
    ['leaves what is called after what lies over the page, in whatever letters', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><div id="a" class="loginModal">One</div><div id="b" class="popup2" hidden="">Two</div></div>', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><div id="a" class="loginModal">One</div><div id="b" class="popup2" hidden="">Two</div></div>'],
    ['leaves a table of contents', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><div id="a">One</div><div id="b">Two</div></div>', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><div id="a">One</div><div id="b">Two</div></div>'],
    ['leaves lists', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><ol id="a"><li>One</li></ol><ol id="b" hidden=""><li>Two</li></ol></div>', '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><ol id="a"><li>One</li></ol><ol id="b" hidden=""><li>Two</li></ol></div>'],
    ['is unsure of links that lead elsewhere', '<ul><li><a href="#a">A</a></li><li><a href="/b">B</a></li></ul><div><div id="a">One</div><div id="b" hidden="">Two</div></div>', '<ul><li><a href="#a">A</a></li><li><a href="/b">B</a></li></ul><div><div id="a">One</div><div id="b" hidden="">Two</div></div>'],
  ]); // prettier-ignore

  mendingRows([tabs, requiredChildren], [
    ['finishes a list whose own role is all that was written', '<ul role="tablist"><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><div id="a">One</div><div id="b" hidden="">Two</div></div>', '<ul role="tablist"><li role="none"><a href="#a" role="tab" aria-selected="true" aria-controls="a">A</a></li><li role="none"><a href="#b" role="tab" aria-selected="false" aria-controls="b">B</a></li></ul><div><div id="a" role="tabpanel" aria-label="A">One</div><div id="b" hidden="" role="tabpanel" aria-label="B">Two</div></div>'],
  ]); // prettier-ignore

  mendsAnywhere([tabs], '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div id="a">One</div><div id="b" hidden="">Two</div>', '<ul role="tablist"><li role="none"><a href="#a" role="tab" aria-selected="true" aria-controls="a">A</a></li><li role="none"><a href="#b" role="tab" aria-selected="false" aria-controls="b">B</a></li></ul><div id="a" role="tabpanel" aria-label="A">One</div><div id="b" hidden="" role="tabpanel" aria-label="B">Two</div>'); // prettier-ignore

  it('takes all back once a part is gone', async () => {
    const html =
      '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><div id="a">One</div><div id="b" hidden="">Two</div></div>';
    const page = await mending(html, { rules: [tabs] });
    page.document.getElementById('b')!.remove();
    await page.settled();
    expect(page.html).to.equal(html.replace('<div id="b" hidden="">Two</div>', ''));
    page.end();
  });

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending(
      '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><div id="a">One</div><div id="b" hidden="">Two</div></div>',
      { rules: [tabs], scope: 'certain' },
    );
    expect(page.html).to.equal(
      '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div><div id="a">One</div><div id="b" hidden="">Two</div></div>',
    );
    page.end();
  });
});
