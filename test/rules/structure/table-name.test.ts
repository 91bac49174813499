import { tableName } from '../../../src/rules/structure/table-name.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [tableName];
const same = (why: string, html: string) => [why, html, html] as const;

describe('table-name', () => {
  mendingRows(rules, [
    ['takes the heading over it', '<h3>Fees</h3><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>', '<h3>Fees</h3><table aria-label="Fees"><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'],
    ['takes a first row that is all title', '<table><tbody><tr><td colspan="2">Fees</td></tr><tr><th>A</th><td>1</td></tr></tbody></table>', '<table aria-label="Fees"><tbody><tr><td colspan="2">Fees</td></tr><tr><th>A</th><td>1</td></tr></tbody></table>'],
    ['takes a summary away that repeats the caption', '<table summary="Fees"><caption>Fees</caption><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>', '<table><caption>Fees</caption><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'],
    ['takes a header over the headers of all columns', '<table><tbody><tr><th colspan="2">Fees</th></tr><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>', '<table aria-label="Fees"><tbody><tr><th colspan="2">Fees</th></tr><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>'],
    ['takes a line over it that is all bold', '<p><strong>Fees</strong></p><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>', '<p><strong>Fees</strong></p><table aria-label="Fees"><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'],
    same('leaves a header over the cells of its columns', '<table><tbody><tr><th colspan="2">Fees</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>'),
    same('is unsure of a line in which some words are bold', '<p><strong>Fees</strong> are due.</p><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'),
    same('does not take a message for the title', '<div class="alert"><strong>Saved!</strong></div><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'),
    same('does not take a message in a box of another class for the title', '<div class="form-success"><strong>Saved</strong></div><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'),
    same('does not take a link for the title', '<a href="/b"><b>Back to list</b></a><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'),
    same('does not take a line that leads somewhere for the title', '<p><b><a href="/b">Back to list</a></b></p><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'),
    same('does not take a part of the page for the title', '<nav><b>Menu</b></nav><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'),
    same('does not take a sentence for the title', '<p><b>No appointments found.</b></p><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'),
    same('does not take who wrote it for the title', '<p><b>By Ann Lee</b></p><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'),
    same('does not take the sum of the table before it for the title', '<table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table><p><b>Total: 17 euros</b></p><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table><div><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table></div><p><b>Total: 3 euros</b></p><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'),
    same('leaves a header over a row without cells', '<table><tbody><tr><th colspan="2">Fees</th></tr><tr></tr><tr><td>1</td><td>2</td></tr></tbody></table>'),
    same('leaves a caption', '<h3>Fees</h3><table><caption>Prices</caption><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'),
    same('leaves a table for layout', '<h3>Fees</h3><table><tbody><tr><td>1</td></tr></tbody></table>'),
    same('is unsure of a paragraph', '<p>See here.</p><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<h3>Fees</h3><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>',
    '<h3>Fees</h3><table aria-label="Fees"><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>',
  );
});
