import { invalidAriaAttribute } from '../../../src/rules/aria/invalid-aria-attribute.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('invalid-aria-attribute', () => {
  mendingRows([invalidAriaAttribute], [
    ['takes away what is no state or property', '<p aria-cat="maybe">Cat</p>', '<p>Cat</p>'],
    ['writes a name as it was meant', '<nav aria-labeledby="h">Pages</nav><h2 id="h">All</h2>', '<nav aria-labelledby="h">Pages</nav><h2 id="h">All</h2>'],
    ['writes no state as it was meant that the element cannot have', '<p aria-expand="true">Pages</p>', '<p>Pages</p>'],
    ['writes one that it can have', '<button aria-expand="true">Pages</button>', '<button aria-expanded="true">Pages</button>'],
    ['leaves what is right', '<nav aria-label="Pages">Pages</nav>', '<nav aria-label="Pages">Pages</nav>'],
    ['does not write over what is right', '<nav aria-lable="Wrong" aria-label="Pages">Pages</nav>', '<nav aria-label="Pages">Pages</nav>'],
  ]); // prettier-ignore

  mendsAnywhere([invalidAriaAttribute], '<p aria-hat="plz">Hat</p>', '<p>Hat</p>'); // prettier-ignore
});
