import { expect } from '@open-wc/testing';
import { headingLevel } from '../../../src/rules/structure/heading-level.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('heading-level', () => {
  mendingRows([headingLevel], [
    ['leaves a level that is none', '<h1>A</h1><div role="heading" aria-level="top">B</div>', '<h1>A</h1><div role="heading" aria-level="top">B</div>'],
    ['closes a gap', '<h1>A</h1><h3>B</h3><h3>C</h3>', '<h1>A</h1><h3 aria-level="2">B</h3><h3 aria-level="2">C</h3>'],
    ['keeps what is below a closed gap below it', '<h1>A</h1><h4>B</h4><h5>C</h5>', '<h1>A</h1><h4 aria-level="2">B</h4><h5 aria-level="3">C</h5>'],
    ['leaves the way back up', '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>', '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>'],
    ['leaves the first heading', '<h3>A</h3>', '<h3>A</h3>'],
    ['is unsure of what is hidden', '<h1>A</h1><h3 hidden="">B</h3>', '<h1>A</h1><h3 hidden="">B</h3>'],
  ]); // prettier-ignore

  mendsAnywhere([headingLevel], '<h1>A</h1><h3>B</h3>', '<h1>A</h1><h3 aria-level="2">B</h3>'); // prettier-ignore

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<h1>A</h1><h3>B</h3><h3>C</h3>', { rules: [headingLevel], scope: 'certain' });
    expect(page.html).to.equal('<h1>A</h1><h3>B</h3><h3>C</h3>');
    page.end();
  });
});
