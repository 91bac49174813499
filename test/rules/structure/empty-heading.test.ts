import { expect } from '@open-wc/testing';
import { emptyHeading } from '../../../src/rules/structure/empty-heading.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('empty-heading', () => {
  mendingRows([emptyHeading], [
    ['takes the role from an empty heading', '<h2></h2>', '<h2 role="none"></h2>'],
    ['takes it from one with a line break or a picture that means nothing', '<h1><img alt="" src="data:,"><br></h1>', '<h1 role="none"><img alt="" src="data:,"><br></h1>'],
    ['takes it from one that was made of something else', '<div role="heading" aria-level="2"></div>', '<div role="none"></div>'],
    ['calls one by the words that are seen in it', '<h1><span aria-hidden="true">News</span></h1>', '<h1 aria-label="News"><span aria-hidden="true">News</span></h1>'],
    ['leaves a heading with words', '<h1>News</h1><h2 aria-label="Part"></h2>', '<h1>News</h1><h2 aria-label="Part"></h2>'],
    ['leaves what opens something', '<details><summary role="heading"></summary>Text</details>', '<details><summary role="heading"></summary>Text</details>'],
    ['is unsure of a picture', '<h1><img src="data:,"></h1>', '<h1><img src="data:,"></h1>'],
    ['is unsure of what is hidden', '<h1 hidden=""></h1>', '<h1 hidden=""></h1>'],
  ]); // prettier-ignore

  mendsAnywhere([emptyHeading], '<h1></h1>', '<h1 role="none"></h1>'); // prettier-ignore

  it('makes it a heading again once something stands in it', async () => {
    const page = await mending('<h1></h1>', { rules: [emptyHeading] });
    page.body.firstElementChild!.textContent = 'News';
    await page.settled();
    expect(page.html).to.equal('<h1>News</h1>');
    page.end();
  });

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<h1></h1>', { rules: [emptyHeading], scope: 'certain' });
    expect(page.html).to.equal('<h1></h1>');
    page.end();
  });
});
