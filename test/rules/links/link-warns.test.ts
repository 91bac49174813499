import { linkWarns } from '../../../src/rules/links/link-warns.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [linkWarns];
const same = (why: string, html: string) => [why, html, html] as const;

describe('link-warns', () => {
  mendingRows(rules, [
    ['says a new window', '<a href="/x" target="_blank">Terms</a>', '<a href="/x" target="_blank" aria-label="Terms (opens in a new window)">Terms</a>'],
    ['says the kind of file', '<a href="/style-guide.pdf">Style guide</a>', '<a href="/style-guide.pdf" aria-label="Style guide (PDF)">Style guide</a>'],
    ['says both once', '<a href="/g.pdf" target="_blank" aria-label="Guide">G</a>', '<a href="/g.pdf" target="_blank" aria-label="Guide (PDF, opens in a new window)">G</a>'],
    same('leaves a name that says so', '<a href="/x" target="_blank">Terms (new tab)</a>'),
    same('leaves a name with the kind of file', '<a href="/g.pdf">Guide, PDF, 2 MB</a>'),
    same('leaves a page', '<a href="/x.html">Terms</a>'),
    same('leaves a link without a name', '<a href="/g.pdf"></a>'),
    same('leaves what is hidden', '<a href="/g.pdf" hidden="">Guide</a>'),
  ]); // prettier-ignore

  mendsAnywhere(rules, '<a href="/p.docx">Form</a>', '<a href="/p.docx" aria-label="Form (DOCX)">Form</a>');
});
