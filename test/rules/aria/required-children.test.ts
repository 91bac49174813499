import { expect } from '@open-wc/testing';
import { requiredChildren } from '../../../src/rules/aria/required-children.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('required-children', () => {
  mendingRows([requiredChildren], [
    ['takes the role from slides that were called a list to choose from', '<div role="listbox"><div><img src="a.png" alt="Garden"></div><div><h3>House</h3></div></div>', '<div role="none"><div><img src="a.png" alt="Garden"></div><div><h3>House</h3></div></div>'],
    ['leaves it where something can be chosen, or focus goes', '<div role="listbox"><div><img src="a.png" alt="Tea"><input aria-label="Tea"></div></div><div role="listbox" tabindex="0"><div><img src="a.png" alt="Tea"></div></div>', '<div role="listbox"><div><img src="a.png" alt="Tea"><input aria-label="Tea"></div></div><div role="listbox" tabindex="0"><div><img src="a.png" alt="Tea"></div></div>'],
    ['leaves boxes with pictures of which one is chosen', '<div role="listbox"><div tabindex="0" aria-selected="true"><img src="a.png" alt="Fox"></div></div>', '<div role="listbox"><div tabindex="0" aria-selected="true"><img src="a.png" alt="Fox"></div></div>'],
    ['leaves items that hold what belongs there', '<ul role="menu"><li><a role="menuitem" tabindex="0">Copy</a></li></ul>', '<ul role="menu"><li><a role="menuitem" tabindex="0">Copy</a></li></ul>'],
    ['leaves links that make up tabs', '<ul role="tablist"><li><a href="#one">One</a></li></ul>', '<ul role="tablist"><li><a href="#one">One</a></li></ul>'],
    ['makes a list of items without any', '<ul role="tablist"><li>One</li></ul>', '<ul role="list"><li>One</li></ul>'],
    ['makes plain parts items of the list', '<div role="list"><span>One</span><span>Two</span></div>', '<div role="list"><span role="listitem">One</span><span role="listitem">Two</span></div>'],
    ['gives a container the role of what is in it', '<div role="list"><div role="menuitem">Copy</div></div>', '<div role="menu"><div role="menuitem">Copy</div></div>'],
    ['takes the role from a wrapper in the way', '<div role="list"><div role="group"><div role="listitem">One</div></div></div>', '<div role="list"><div role="none"><div role="listitem">One</div></div></div>'],
    ['makes an item of another family one of this', '<div role="menu"><div role="menuitem">Copy</div><div role="treeitem">Paste</div></div>', '<div role="menu"><div role="menuitem">Copy</div><div role="menuitem">Paste</div></div>'],
    ['takes the role from what owns other things', '<div role="list"><div role="listitem">One</div><span role="link">Two</span></div>', '<div role="none"><div role="listitem">One</div><span role="link">Two</span></div>'],
    ['takes its states with the role of an empty row', '<div role="grid"><div role="row" aria-expanded="false"></div></div>', '<div role="grid"><div role="none"></div></div>'],
    ['is unsure of tabs among other things', '<div role="tablist"><div role="tab">One</div><button>Next</button></div>', '<div role="tablist"><div role="tab">One</div><button>Next</button></div>'],
    ['leaves what owns what it must', '<div role="listbox"><div role="group"><div role="option">One</div></div></div>', '<div role="listbox"><div role="group"><div role="option">One</div></div></div>'],
    ['leaves what owns by reference', '<div role="list" aria-owns="a"></div><div id="a" role="listitem">One</div>', '<div role="list" aria-owns="a"></div><div id="a" role="listitem">One</div>'],
    ['leaves what is passed through', '<div role="list"><div><div role="listitem">One</div></div></div>', '<div role="list"><div><div role="listitem">One</div></div></div>'],
    ['is unsure of an empty list', '<div role="list"></div>', '<div role="list"></div>'],
    ['is unsure of a busy row', '<div role="row" aria-busy="true"></div>', '<div role="row" aria-busy="true"></div>'],
  ]); // prettier-ignore

  mendsAnywhere([requiredChildren], '<div role="list"><span>One</span></div>', '<div role="list"><span role="listitem">One</span></div>'); // prettier-ignore

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<div role="list"><span>One</span><span>Two</span></div>', {
      rules: [requiredChildren],
      scope: 'certain',
    });
    expect(page.html).to.equal('<div role="list"><span>One</span><span>Two</span></div>');
    page.end();
  });
});
