import { prohibitedAria } from '../../../src/rules/aria/prohibited-aria.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('prohibited-aria', () => {
  mendingRows([prohibitedAria], [
    ['takes a state away that the role does not have', '<button aria-sort="none">By year</button>', '<button>By year</button>'],
    ['gives a named sign the role of a picture', '<span class="star" aria-label="Favourite"></span>', '<span class="star" aria-label="Favourite" role="img"></span>'],
    ['takes a name from what must not have one', '<p aria-label="Very"></p>', '<p></p>'],
    ['makes a button of a tab stop that says whether it is open', '<div tabindex="0" aria-expanded="false">Forms</div>', '<div tabindex="0" aria-expanded="false" role="button">Forms</div>'],
    ['leaves global states', '<div aria-busy="true">Loading</div>', '<div aria-busy="true">Loading</div>'],
    ['leaves a name beside text', '<div aria-label="Note">Mind the gap</div>', '<div aria-label="Note">Mind the gap</div>'],
    ['leaves a state that a style sheet tells by', '<style>li[aria-expanded=true] { color: red }</style><ul><li aria-expanded="true">One</li></ul>', '<style>li[aria-expanded=true] { color: red }</style><ul><li aria-expanded="true">One</li></ul>'],
    ['leaves what a focusable element without a role is called', '<div tabindex="0" aria-label="Map"></div>', '<div tabindex="0" aria-label="Map"></div>'],
    ['leaves what is called into which one writes', '<div contenteditable="true" aria-label="Story"></div>', '<div contenteditable="true" aria-label="Story"></div>'],
  ]); // prettier-ignore

  mendsAnywhere([prohibitedAria], '<button aria-sort="none">By year</button>', '<button>By year</button>'); // prettier-ignore
});
