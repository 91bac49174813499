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
    ['takes the first words of its card, and no figures', '<div><div><h6>Likes</h6><h2>41,410</h2></div><small>61% higher than last month</small><div><div role="progressbar"></div></div></div><div><p><b>Task 1</b> <span>60% complete</span></p><progress></progress></div><div><div>SSD <i>1</i> usage</div><strong>40.15%</strong><meter></meter></div>', '<div><div><h6>Likes</h6><h2>41,410</h2></div><small>61% higher than last month</small><div><div role="progressbar" aria-label="Likes"></div></div></div><div><p><b>Task 1</b> <span>60% complete</span></p><progress aria-label="Task 1"></progress></div><div><div>SSD <i>1</i> usage</div><strong>40.15%</strong><meter aria-label="SSD 1 usage"></meter></div>'],
    same('takes what stands beside a bar in the header of the page for no title of it', '<div><header><a href="/">Acme Shop</a> <button>Menu</button><progress></progress></header></div>'),
    ['passes over what can be pressed, unless it is a heading', '<div><div><button>Edit</button><b>Storage</b></div><p><progress></progress></p></div><div><h5><a href="/p">Moving house</a></h5><p><progress></progress></p></div>', '<div><div><button>Edit</button><b>Storage</b></div><p><progress aria-label="Storage"></progress></p></div><div><h5><a href="/p">Moving house</a></h5><p><progress aria-label="Moving house"></progress></p></div>'],
    ['takes what two bars of one box are about for both', '<div><div>Monday</div><div><p><progress></progress></p><p><progress></progress></p></div></div>', '<div><div>Monday</div><div><p><progress aria-label="Monday"></progress></p><p><progress aria-label="Monday"></progress></p></div></div>'],
    same('takes no words of the bar before it', '<div><div>New users <progress aria-label="New users"></progress></div><div><strong>40.15%</strong><p><progress></progress></p></div></div>'),
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
