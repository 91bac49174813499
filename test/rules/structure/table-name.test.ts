import { tableName } from '../../../src/rules/structure/table-name.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [tableName];
const same = (why: string, html: string) => [why, html, html] as const;

describe('table-name', () => {
  mendingRows(rules, [
    ['takes the heading over it', '<h3>Fees</h3><table><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>', '<h3>Fees</h3><table aria-label="Fees"><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'],
    ['takes a first row that is all title', '<table><tbody><tr><td colspan="2">Fees</td></tr><tr><th>A</th><td>1</td></tr></tbody></table>', '<table aria-label="Fees"><tbody><tr><td colspan="2">Fees</td></tr><tr><th>A</th><td>1</td></tr></tbody></table>'],
    ['takes a summary away that repeats the caption', '<table summary="Fees"><caption>Fees</caption><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>', '<table><caption>Fees</caption><tbody><tr><th>A</th></tr><tr><td>1</td></tr></tbody></table>'],
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
