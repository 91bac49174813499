import { imageInputName } from '../../../src/rules/images/image-input-name.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [imageInputName];
const same = (why: string, html: string) => [why, html, html] as const;

describe('image-input-name', () => {
  mendingRows(rules, [
    ['reads the file name', '<input type="image" src="/icons/search-icon.svg">', '<input type="image" src="/icons/search-icon.svg" alt="Search">'],
    ['replaces a stopgap', '<input type="image" alt="click" src="/submit.png">', '<input type="image" alt="Submit" src="/submit.png">'],
    ['replaces a file name', '<input type="image" alt="login.png" src="/login.png">', '<input type="image" alt="Log in" src="/login.png">'],
    ['says what image buttons do', '<input type="image" src="/a1.png">', '<input type="image" src="/a1.png" alt="Submit">'],
    same('leaves a text', '<input type="image" alt="Search" src="/x.png">'),
    same('leaves a text that its file has too', '<input type="image" alt="login" src="/login">'),
    same('leaves a label', '<input type="image" aria-label="Search" src="/x.png">'),
    same('leaves what is hidden', '<input type="image" src="/search.png" style="display: none;">'),
  ]); // prettier-ignore

  mendsAnywhere(rules, '<input type="image" src="/print.png">', '<input type="image" src="/print.png" alt="Print">');
});
