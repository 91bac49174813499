import { nameFromId } from '../../../src/rules/frames/name-from-id.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [nameFromId];
const same = (why: string, html: string) => [why, html, html] as const;

describe('name-from-id', () => {
  mendingRows(rules, [
    ['says whose page it shows rather than what that is called', '<iframe src="https://www.facebook.com/plugins/page.php?href=x"></iframe>', '<iframe src="https://www.facebook.com/plugins/page.php?href=x" title="Facebook"></iframe>'],
    ['names a dialog', '<div role="dialog" id="newsletter-popup"></div>', '<div role="dialog" id="newsletter-popup" aria-label="Newsletter popup"></div>'],
    ['leaves out that it is a dialog', '<div role="dialog" id="appsModal"></div>', '<div role="dialog" id="appsModal" aria-label="Apps"></div>'],
    ['names a frame', '<iframe name="chat"></iframe>', '<iframe name="chat" title="Chat"></iframe>'],
    ['takes the few words a frame shows', '<iframe srcdoc="&lt;a&gt;Home&lt;/a&gt;"></iframe>', '<iframe srcdoc="&lt;a&gt;Home&lt;/a&gt;" title="Home"></iframe>'],
    same('leaves a frame that nobody gets to', '<iframe name="chat" tabindex="-1"></iframe>'),
    same('leaves a name', '<div role="dialog" id="newsletter" aria-label="News"></div>'),
    same('is unsure of a code', '<div role="dialog" id="d42"></div>'),
    same('leaves what is hidden', '<div role="dialog" id="newsletter" hidden=""></div>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<div role="meter" id="disk-space"></div>',
    '<div role="meter" id="disk-space" aria-label="Disk space"></div>',
  );
});
