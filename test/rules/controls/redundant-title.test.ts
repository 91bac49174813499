import { redundantTitle } from '../../../src/rules/controls/redundant-title.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [redundantTitle];
const same = (why: string, html: string) => [why, html, html] as const;

describe('redundant-title', () => {
  mendingRows(rules, [
    ['takes the repetition away', '<a href="/x" title="Tea">Tea</a>', '<a href="/x">Tea</a>'],
    same('leaves a title that says more', '<a href="/x" title="Tea, 12 kinds">Tea</a>'),
    same('leaves a title that is the name', '<a href="/x" title="Tea"><i></i></a>'),
    same('leaves what is hidden', '<a href="/x" title="Tea" hidden="">Tea</a>'),
  ]); // prettier-ignore

  mendsAnywhere(rules, '<button title="Go on">Go on</button>', '<button>Go on</button>');
});
