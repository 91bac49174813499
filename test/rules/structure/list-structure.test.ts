import { listStructure } from '../../../src/rules/structure/list-structure.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('list-structure', () => {
  mendingRows([listStructure], [
    ['makes an item of what stands in a list', '<ul><li>One</li><div>Two</div></ul>', '<ul><li>One</li><div role="listitem">Two</div></ul>'],
    ['takes a list of nothing but links for none', '<ul><a href="/a">One</a><a href="/b">Two</a></ul>', '<ul role="none"><a href="/a">One</a><a href="/b">Two</a></ul>'],
    ['leaves one that has a name, or items as well', '<ul aria-label="Pages"><a href="/a">One</a></ul><ul><a href="/b">Two</a><li>Three</li></ul>', '<ul aria-label="Pages"><a href="/a">One</a></ul><ul><a href="/b">Two</a><li>Three</li></ul>'],
    ['leaves a list of items', '<ul><li>One</li></ul>', '<ul><li>One</li></ul>'],
    ['leaves what says nothing', '<ul><li>One</li><div class="line"></div></ul>', '<ul><li>One</li><div class="line"></div></ul>'],
    ['passes through what only holds items', '<ul><div><li>One</li><li>Two</li></div></ul>', '<ul><div role="none"><li>One</li><li>Two</li></div></ul>'],
    ['is unsure of what holds items and more', '<ul><div>Some: <b>all</b><li>One</li></div></ul>', '<ul><div>Some: <b>all</b><li>One</li></div></ul>'],
  ]); // prettier-ignore

  mendsAnywhere([listStructure], '<ol><p>One</p></ol>', '<ol><p role="listitem">One</p></ol>'); // prettier-ignore
});
