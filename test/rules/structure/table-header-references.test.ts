import { tableHeaderReferences } from '../../../src/rules/structure/table-header-references.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('table-header-references', () => {
  mendingRows([tableHeaderReferences], [
    ['takes away what leads nowhere', '<table><tbody><tr><th id="a">A</th></tr><tr><td headers="b">1</td></tr></tbody></table>', '<table><tbody><tr><th id="a">A</th></tr><tr><td>1</td></tr></tbody></table>'],
    ['keeps what leads to a header', '<table><tbody><tr><th id="a">A</th></tr><tr><td headers="a b">1</td></tr></tbody></table>', '<table><tbody><tr><th id="a">A</th></tr><tr><td headers="a">1</td></tr></tbody></table>'],
    ['leaves right references', '<table><tbody><tr><th id="a">A</th></tr><tr><td headers="a">1</td></tr></tbody></table>', '<table><tbody><tr><th id="a">A</th></tr><tr><td headers="a">1</td></tr></tbody></table>'],
    ['leaves what is hidden', '<table hidden=""><tbody><tr><td headers="b">1</td></tr></tbody></table>', '<table hidden=""><tbody><tr><td headers="b">1</td></tr></tbody></table>'],
    ['is unsure of a table that is none', '<table role="region"><tbody><tr><td headers="b">1</td></tr></tbody></table>', '<table role="region"><tbody><tr><td headers="b">1</td></tr></tbody></table>'],
  ]); // prettier-ignore

  mendsAnywhere([tableHeaderReferences], '<table><tbody><tr><th id="a">A</th></tr><tr><td headers="b">1</td></tr></tbody></table>', '<table><tbody><tr><th id="a">A</th></tr><tr><td>1</td></tr></tbody></table>'); // prettier-ignore
});
