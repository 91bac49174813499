import { brokenReference } from '../../../src/rules/aria/broken-reference.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('broken-reference', () => {
  mendingRows([brokenReference], [
    ['takes the sign of a link out of an id', '<input aria-labelledby="#l"><b id="l">Name</b>', '<input aria-labelledby="l"><b id="l">Name</b>'],
    ['parts ids by spaces', '<input aria-describedby="a, b"><b id="a">One</b><b id="b">Two</b>', '<input aria-describedby="a b"><b id="a">One</b><b id="b">Two</b>'],
    ['points an open combobox at the one list that is open', '<input role="combobox" aria-expanded="true" aria-controls="gone"><div role="listbox" id="l"><div role="option">One</div></div>', '<input role="combobox" aria-expanded="true" aria-controls="l"><div role="listbox" id="l"><div role="option">One</div></div>'],
    ['says that a combobox without a list is closed', '<input role="combobox" aria-expanded="true" aria-controls="gone">', '<input role="combobox" aria-expanded="false" aria-controls="gone">'],
    ['leaves a reference of which a part leads somewhere', '<input aria-labelledby="l gone"><b id="l">Name</b>', '<input aria-labelledby="l gone"><b id="l">Name</b>'],
    ['is unsure of what may come later', '<button aria-controls="menu">Menu</button>', '<button aria-controls="menu">Menu</button>'],
  ]); // prettier-ignore

  mendsAnywhere([brokenReference], '<input aria-labelledby="#l"><b id="l">Name</b>', '<input aria-labelledby="l"><b id="l">Name</b>'); // prettier-ignore
});
