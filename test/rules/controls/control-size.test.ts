import { clickable } from '../../../src/rules/controls/clickable.js';
import { controlSize } from '../../../src/rules/controls/control-size.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [clickable, controlSize];
const same = (why: string, html: string) => [why, html, html] as const;
const made = 'role="button" tabindex="0"';

describe('control-size', () => {
  mendingRows(rules, [
    ['gives a low control its height', '<div onclick="go()" style="height: 12px;">Go</div>', `<div onclick="go()" style="height: 12px; min-height: 24px;" ${made}>Go</div>`],
    ['leaves a control that is large enough', '<div onclick="go()" style="height: 40px;">Go</div>', `<div onclick="go()" style="height: 40px;" ${made}>Go</div>`],
    ['leaves a control in a line of text', '<p>Or <span onclick="go()">go</span></p>', `<p>Or <span onclick="go()" ${made}>go</span></p>`],
    same("leaves a control of its author's own", '<div role="button" tabindex="0" style="height: 12px;">Go</div>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<div onclick="go()">Go</div>',
    `<div onclick="go()" ${made} style="min-height: 24px;">Go</div>`,
  );
});
