import { expect } from '@open-wc/testing';
import { scrollableRegion } from '../../../src/rules/focus/scrollable-region.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('scrollable-region', () => {
  mendingRows([scrollableRegion], [
    ['lets focus in what scrolls', '<div style="overflow: auto; height: 20px"><p>One</p><p>Two</p><p>Three</p></div>', '<div style="overflow: auto; height: 20px" tabindex="0" role="group"><p>One</p><p>Two</p><p>Three</p></div>'],
    ['finds it by a style rule', '<style>.box { overflow-y: scroll; height: 20px }</style><div class="box"><p>One</p><p>Two</p><p>Three</p></div>', '<style>.box { overflow-y: scroll; height: 20px }</style><div class="box" tabindex="0" role="group"><p>One</p><p>Two</p><p>Three</p></div>'],
    ['keeps a role', '<pre style="overflow: auto; height: 20px" role="note">1\n2\n3\n4</pre>', '<pre style="overflow: auto; height: 20px" role="note" tabindex="0">1\n2\n3\n4</pre>'],
    ['leaves an empty box', '<div style="overflow: scroll; width: 50px"><div style="width: 100px; height: 1px"></div></div>', '<div style="overflow: scroll; width: 50px"><div style="width: 100px; height: 1px"></div></div>'],
    ['leaves what fits', '<div style="overflow: auto"><p>One</p></div>', '<div style="overflow: auto"><p>One</p></div>'],
    ['leaves what holds a control', '<div style="overflow: auto; height: 20px"><p><a href="#">One</a></p><p>Two</p><p>Three</p></div>', '<div style="overflow: auto; height: 20px"><p><a href="#">One</a></p><p>Two</p><p>Three</p></div>'],
    ['lets focus in where Tab reaches no control in it', '<div style="overflow: auto; height: 20px"><p><a href="#" tabindex="-1">One</a></p><p><button disabled="">Two</button></p><p>Three</p></div>', '<div style="overflow: auto; height: 20px" tabindex="0" role="group"><p><a href="#" tabindex="-1">One</a></p><p><button disabled="">Two</button></p><p>Three</p></div>'],
    ['lets focus in also within a landmark', '<div role="main"><div style="overflow: auto; height: 20px"><p><a href="#" tabindex="-1">One</a></p><p>Two</p><p>Three</p></div></div>', '<div role="main"><div style="overflow: auto; height: 20px" tabindex="0" role="group"><p><a href="#" tabindex="-1">One</a></p><p>Two</p><p>Three</p></div></div>'],
    ['leaves what a carousel is to its own rule', '<div class="carousel" style="overflow: auto; height: 20px"><p><a href="#" tabindex="-1">One</a></p><p>Two</p><p>Three</p></div>', '<div class="carousel" style="overflow: auto; height: 20px" tabindex="0"><p><a href="#" tabindex="-1">One</a></p><p>Two</p><p>Three</p></div>'],
    ['leaves what holds a widget with its own keys', '<div style="overflow: auto; height: 20px"><div role="menu"><a href="#" role="menuitem" tabindex="-1">One</a><p>Two</p><p>Three</p></div></div>', '<div style="overflow: auto; height: 20px"><div role="menu"><a href="#" role="menuitem" tabindex="-1">One</a><p>Two</p><p>Three</p></div></div>'],
    ['leaves what a widget with its own keys is made of', '<div role="listbox"><div style="overflow: auto; height: 20px"><p>One</p><p>Two</p><p>Three</p></div></div><div role="combobox"><div style="overflow: auto; height: 20px"><p>One</p><p>Two</p><p>Three</p></div></div>', '<div role="listbox"><div style="overflow: auto; height: 20px"><p>One</p><p>Two</p><p>Three</p></div></div><div role="combobox"><div style="overflow: auto; height: 20px"><p>One</p><p>Two</p><p>Three</p></div></div>'],
    ['leaves what is hardly larger than its box', '<div style="overflow: auto; height: 20px"><div style="height: 30px">One</div></div>', '<div style="overflow: auto; height: 20px"><div style="height: 30px">One</div></div>'],
    ['lets focus in what scrolls sideways', '<div style="overflow-x: auto; width: 20px"><div style="width: 200px">One</div></div>', '<div style="overflow-x: auto; width: 20px" tabindex="0" role="group"><div style="width: 200px">One</div></div>'],
    ['leaves what only style cuts off sideways', '<div style="overflow: auto hidden; height: 20px"><div style="height: 100px">One</div></div>', '<div style="overflow: auto hidden; height: 20px"><div style="height: 100px">One</div></div>'],
    ['lets focus in what shows a picture', '<div style="overflow: auto; height: 20px"><svg height="100"></svg></div>', '<div style="overflow: auto; height: 20px" tabindex="0" role="group"><svg height="100"></svg></div>'],
    ['gives no role to what is no plain box', '<code style="display: block; overflow: auto; height: 20px">One<br>Two<br>Three</code>', '<code style="display: block; overflow: auto; height: 20px" tabindex="0">One<br>Two<br>Three</code>'],
    ['leaves what holds a control with a role, to which a script may lead', '<div style="overflow: auto; height: 20px"><a href="#" role="link" tabindex="-1">One</a><p>Two</p><p>Three</p></div>', '<div style="overflow: auto; height: 20px"><a href="#" role="link" tabindex="-1">One</a><p>Two</p><p>Three</p></div>'],
    ['is unsure of what is hidden', '<div style="overflow: auto; height: 20px" aria-hidden="true"><p>One</p><p>Two</p><p>Three</p></div>', '<div style="overflow: auto; height: 20px" aria-hidden="true"><p>One</p><p>Two</p><p>Three</p></div>'],
  ]); // prettier-ignore

  it('takes it back where Tab reaches a control in it later', async () => {
    const page = await mending(
      '<div style="overflow: auto; height: 20px"><p><a href="#" tabindex="-1">One</a></p><p>Two</p><p>Three</p></div>',
      { rules: [scrollableRegion] },
    );
    const scroller = page.body.querySelector('div')!;
    expect(scroller.hasAttribute('tabindex')).to.equal(true);
    page.body.querySelector('a')!.setAttribute('tabindex', '0');
    await page.settled();
    expect(scroller.hasAttribute('tabindex')).to.equal(false);
    page.end();
  });

  mendsAnywhere([scrollableRegion], '<div style="overflow: auto; height: 20px"><p>One</p><p>Two</p><p>Three</p></div>', '<div style="overflow: auto; height: 20px" tabindex="0" role="group"><p>One</p><p>Two</p><p>Three</p></div>'); // prettier-ignore
});
