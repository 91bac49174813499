import { redundantAlt } from '../../../src/rules/images/redundant-alt.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [redundantAlt];
const same = (why: string, html: string) => [why, html, html] as const;

describe('redundant-alt', () => {
  mendingRows(rules, [
    ['silences what is beside it', '<a href="/x"><img alt="Red panda" src="data:,"> Red Panda</a>', '<a href="/x"><img alt="" src="data:,"> Red Panda</a>'],
    same('leaves another text', '<a href="/x"><img alt="PDF" src="data:,"> Red Panda</a>'),
    same('leaves a picture that is all there is', '<a href="/x"><img alt="Red panda" src="data:,"></a>'),
    same('leaves one outside links', '<p><img alt="Red panda" src="data:,"> Red panda</p>'),
    same('leaves what is hidden', '<a href="/x" hidden=""><img alt="Red panda" src="data:,"> Red panda</a>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<button><img alt="Save" src="data:,"> Save</button>',
    '<button><img alt="" src="data:,"> Save</button>',
  );
});
