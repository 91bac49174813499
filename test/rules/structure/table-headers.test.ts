import { tableHeaders } from '../../../src/rules/structure/table-headers.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('table-headers', () => {
  mendingRows([tableHeaders], [
    ['makes headers of the cells of a head', '<table><thead><tr><td>Name</td></tr></thead><tbody><tr><td>Ann</td></tr></tbody></table>', '<table><thead><tr><td role="columnheader">Name</td></tr></thead><tbody><tr><td>Ann</td></tr></tbody></table>'],
    ['says which way headers go where place does not tell', '<table><tbody><tr><td></td><th>May</th></tr><tr><th>Rent</th><td>9</td></tr></tbody></table>', '<table><tbody><tr><td></td><th scope="col">May</th></tr><tr><th scope="row">Rent</th><td>9</td></tr></tbody></table>'],
    ['makes a plain cell of an empty header', '<table><tbody><tr><th></th><th>May</th></tr><tr><td>Rent</td><td>9</td></tr></tbody></table>', '<table><tbody><tr><th role="cell"></th><th>May</th></tr><tr><td>Rent</td><td>9</td></tr></tbody></table>'],
    ['makes headers of plain cells that say of what they are headers', '<table><tbody><tr><td scope="row">Ann</td><td>9</td></tr><tr><td scope="row">Ben</td><td>7</td></tr></tbody></table>', '<table><tbody><tr><td scope="row" role="rowheader">Ann</td><td>9</td></tr><tr><td scope="row" role="rowheader">Ben</td><td>7</td></tr></tbody></table>'],
    ['guesses at a first row that is all bold', '<table><tbody><tr><td><b>A</b></td><td><b>B</b></td></tr><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>', '<table><tbody><tr><td role="columnheader"><b>A</b></td><td role="columnheader"><b>B</b></td></tr><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>'],
    ['leaves a plain table', '<table><tbody><tr><th>Day</th><th>May</th></tr><tr><th>Mon</th><td>9</td></tr></tbody></table>', '<table><tbody><tr><th>Day</th><th>May</th></tr><tr><th>Mon</th><td>9</td></tr></tbody></table>'],
    ['is unsure of a table without headers', '<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>', '<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>'],
  ]); // prettier-ignore

  mendsAnywhere([tableHeaders], '<table><thead><tr><td>Name</td></tr></thead><tbody><tr><td>Ann</td></tr></tbody></table>', '<table><thead><tr><td role="columnheader">Name</td></tr></thead><tbody><tr><td>Ann</td></tr></tbody></table>'); // prettier-ignore
});
