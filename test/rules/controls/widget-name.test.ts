import { widgetName } from '../../../src/rules/controls/widget-name.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [widgetName];
const same = (why: string, html: string) => [why, html, html] as const;

describe('widget-name', () => {
  mendingRows(rules, [
    ['takes the header of its column', '<table><tbody><tr><th>Done</th></tr><tr><td><div role="progressbar"></div></td></tr></tbody></table>', '<table><tbody><tr><th>Done</th></tr><tr><td><div role="progressbar" aria-label="Done"></div></td></tr></tbody></table>'],
    ['is unsure of a number over it', '<h4>42K</h4><div><div role="progressbar"></div></div>', '<h4>42K</h4><div><div role="progressbar"></div></div>'],
    ['takes the text in a meter', '<div role="meter">Disk</div>', '<div role="meter" aria-label="Disk">Disk</div>'],
    ['takes the text before a bar', '<p>Upload: <progress></progress></p>', '<p>Upload: <progress aria-label="Upload"></progress></p>'],
    ['takes the heading before its box', '<h4>Moving <span>20 %</span></h4><div><div role="progressbar"></div></div>', '<h4>Moving <span>20 %</span></h4><div><div role="progressbar" aria-label="Moving 20 %"></div></div>'],
    same('takes no heading of several', '<h4>Moving</h4><div><div role="progressbar"></div><div role="progressbar"></div></div>'),
    ['takes the tab of a panel', '<div role="tab" aria-controls="p">Fees</div><div role="tabpanel" id="p">Text</div>', '<div role="tab" aria-controls="p">Fees</div><div role="tabpanel" id="p" aria-label="Fees">Text</div>'],
    same('leaves a label', '<label>Upload <progress></progress></label>'),
    same('leaves a title', '<div role="meter" title="Disk">x</div>'),
    same('is unsure of how far it has come', '<div role="progressbar">40 %</div>'),
    same('is unsure of a panel without a tab', '<div role="tabpanel">Text</div>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<div role="progressbar">Loading</div>',
    '<div role="progressbar" aria-label="Loading">Loading</div>',
  );
});
