import { expect } from '@open-wc/testing';
import { layoutTable } from '../../../src/rules/structure/layout-table.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('layout-table', () => {
  mendingRows([layoutTable], [
    ['takes the role from a table that places parts of a page', '<table><tbody><tr><td><nav>Pages</nav></td><td><h2>News</h2></td></tr></tbody></table>', '<table role="presentation"><tbody><tr><td><nav>Pages</nav></td><td><h2>News</h2></td></tr></tbody></table>'],
    ['counts no banner over all columns among rows of data', '<table><tbody><tr><td colspan="2">Banner</td></tr><tr><td><ul><li><a href="#">x</a></li></ul></td><td>Long text</td></tr><tr><td>a</td><td>b</td></tr></tbody></table>', '<table role="presentation"><tbody><tr><td colspan="2">Banner</td></tr><tr><td><ul><li><a href="#">x</a></li></ul></td><td>Long text</td></tr><tr><td>a</td><td>b</td></tr></tbody></table>'],
    ['leaves a table with headers', '<table><tbody><tr><th>Name</th></tr><tr><td><h2>Ann</h2></td></tr></tbody></table>', '<table><tbody><tr><th>Name</th></tr><tr><td><h2>Ann</h2></td></tr></tbody></table>'],
    ['is unsure of a table of plain cells', '<table><tbody><tr><td>One</td></tr></tbody></table>', '<table><tbody><tr><td>One</td></tr></tbody></table>'],
  ]); // prettier-ignore

  mendsAnywhere([layoutTable], '<table><tbody><tr><td><nav>Pages</nav></td></tr></tbody></table>', '<table role="presentation"><tbody><tr><td><nav>Pages</nav></td></tr></tbody></table>'); // prettier-ignore

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending(
      '<table><tbody><tr><td><nav>Pages</nav></td><td><h2>News</h2></td></tr></tbody></table>',
      { rules: [layoutTable], scope: 'certain' },
    );
    expect(page.html).to.equal(
      '<table><tbody><tr><td><nav>Pages</nav></td><td><h2>News</h2></td></tr></tbody></table>',
    );
    page.end();
  });
});
