import { presentationConflict } from '../../../src/rules/aria/presentation-conflict.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('presentation-conflict', () => {
  mendingRows([presentationConflict], [
    ['takes a presentational role from what can be focused', '<button role="none">Go</button>', '<button>Go</button>'],
    ['takes it from what has a name', '<h2 role="none" aria-label="Part">Part</h2>', '<h2 aria-label="Part">Part</h2>'],
    ['gives an image the text that browsers say', '<img alt="" aria-label="A harbour" src="data:,">', '<img alt="A harbour" aria-label="A harbour" src="data:,">'],
    ['gives an image the text of its label', '<img alt="" aria-labelledby="l" src="data:,"><b id="l" hidden="">A harbour</b>', '<img alt="A harbour" aria-labelledby="l" src="data:,"><b id="l" hidden="">A harbour</b>'],
    ['takes focus from an image that means nothing', '<img alt="" tabindex="0" src="data:,">', '<img alt="" tabindex="" src="data:,">'],
    ['leaves a plain presentational role', '<table role="presentation"><tbody><tr><td>One</td></tr></tbody></table>', '<table role="presentation"><tbody><tr><td>One</td></tr></tbody></table>'],
    ['leaves an empty alt', '<img alt="" src="data:,">', '<img alt="" src="data:,">'],
    ['is unsure inside a composite', '<ul role="menu"><li role="none" aria-label="File"><a role="menuitem" href="#">File</a></li></ul>', '<ul role="menu"><li role="none" aria-label="File"><a role="menuitem" href="#">File</a></li></ul>'],
  ]); // prettier-ignore

  mendsAnywhere([presentationConflict], '<button role="none">Go</button>', '<button>Go</button>'); // prettier-ignore
});
