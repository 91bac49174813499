import { invalidRole } from '../../src/rules/invalid-role.js';
import { mendingRows, mendsAnywhere } from '../support/mending.js';

describe('invalid-role', () => {
  mendingRows([invalidRole], [
    ['takes a role that does not exist from an element with one of its own', '<ol role="breadcrumbs"><li>Home</li></ol>', '<ol><li>Home</li></ol>'],
    ['gives the landmark that was meant', '<div role="nav">Pages</div>', '<div role="navigation">Pages</div>'],
    ['leaves what VoiceOver knows', '<p role="text">Mind <b>the</b> gap</p>', '<p role="text">Mind <b>the</b> gap</p>'],
    ['leaves a role that exists', '<div role="note">Mind the gap</div>', '<div role="note">Mind the gap</div>'],
    ['leaves an unknown role with one to fall back to', '<div role="doodle note">Mind the gap</div>', '<div role="doodle note">Mind the gap</div>'],
    ['leaves what is hidden', '<div hidden=""><p role="doodle">Mind</p></div>', '<div hidden=""><p role="doodle">Mind</p></div>'],
    ['is unsure of an empty one', '<p role="">Mind</p>', '<p role="">Mind</p>'],
  ]); // prettier-ignore

  mendsAnywhere([invalidRole], '<p role="doodle">Mind</p>', '<p>Mind</p>'); // prettier-ignore
});
