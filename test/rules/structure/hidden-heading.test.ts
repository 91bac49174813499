import { expect } from '@open-wc/testing';
import { hiddenHeading } from '../../../src/rules/structure/hidden-heading.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('hidden-heading', () => {
  mendingRows([hiddenHeading], [
    ['tells of the only heading', '<h1 aria-hidden="true">Welcome</h1><p>Text</p>', '<h1 aria-hidden="false">Welcome</h1><p>Text</p>'],
    ['leaves it where another is told of', '<h1 aria-hidden="true">Welcome</h1><h1>Welcome</h1>', '<h1 aria-hidden="true">Welcome</h1><h1>Welcome</h1>'],
    ['is unsure of one that is not drawn', '<h1 aria-hidden="true" hidden="">Welcome</h1>', '<h1 aria-hidden="true" hidden="">Welcome</h1>'],
  ]); // prettier-ignore

  mendsAnywhere([hiddenHeading], '<h1 aria-hidden="true">Welcome</h1>', '<h1 aria-hidden="false">Welcome</h1>'); // prettier-ignore

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<h1 aria-hidden="true">Welcome</h1><p>Text</p>', {
      rules: [hiddenHeading],
      scope: 'certain',
    });
    expect(page.html).to.equal('<h1 aria-hidden="true">Welcome</h1><p>Text</p>');
    page.end();
  });
});
