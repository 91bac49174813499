import { listStructure } from '../../../src/rules/structure/list-structure.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('list-structure', () => {
  mendingRows([listStructure], [
    ['makes an item of what stands in a list', '<ul><li>One</li><div>Two</div></ul>', '<ul><li>One</li><div role="listitem">Two</div></ul>'],
    ['leaves a list of items', '<ul><li>One</li></ul>', '<ul><li>One</li></ul>'],
    ['leaves what says nothing', '<ul><li>One</li><div class="line"></div></ul>', '<ul><li>One</li><div class="line"></div></ul>'],
    ['is unsure of what holds items', '<ul><div><li>One</li></div></ul>', '<ul><div><li>One</li></div></ul>'],
  ]); // prettier-ignore

  mendsAnywhere([listStructure], '<ol><p>One</p></ol>', '<ol><p role="listitem">One</p></ol>'); // prettier-ignore
});
