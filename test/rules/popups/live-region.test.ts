import { expect } from '@open-wc/testing';
import { liveRegion } from '../../../src/rules/popups/live-region.js';
import { mending, mendingRows } from '../../support/mending.js';

describe('live-region', () => {
  mendingRows([liveRegion], [
    ['speaks what will come', '<div class="toast-container"></div>', '<div class="toast-container" role="status"></div>'],
    ['speaks errors at once', '<p class="form-error" hidden="">Missing</p>', '<p class="form-error" hidden="" role="alert">Missing</p>'],
    ['leaves what stood there from the beginning', '<p class="alert">We are closed today.</p>', '<p class="alert">We are closed today.</p>'],
    ['leaves what lies in a live region', '<div aria-live="polite"><p class="toast"></p></div>', '<div aria-live="polite"><p class="toast"></p></div>'],
    ['leaves a menu of messages', '<ul class="dropdown-menu dropdown-alerts" hidden=""><li><a href="#">New comment</a></li></ul>', '<ul class="dropdown-menu dropdown-alerts" hidden=""><li><a href="#">New comment</a></li></ul>'],
    ['is unsure of other words', '<p class="toast-title"></p>', '<p class="toast-title"></p>'],
  ]); // prettier-ignore

  it('mends what is added later', async () => {
    const page = await mending('<main></main>', { rules: [liveRegion] });
    const main = page.body.firstElementChild!;
    main.setHTMLUnsafe('<p class="toast">Saved</p>');
    await page.settled();
    expect(main.innerHTML).to.equal('<p class="toast" role="status">Saved</p>');
    page.end();
  });

  it('mends inside an open shadow root', async () => {
    const page = await mending('<div><template shadowrootmode="open"><p class="toast"></p></template></div>', {
      rules: [liveRegion],
    });
    expect(page.body.firstElementChild!.shadowRoot!.innerHTML).to.equal('<p class="toast" role="status"></p>');
    page.end();
  });

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<div class="toast-container"></div>', { rules: [liveRegion], scope: 'certain' });
    expect(page.html).to.equal('<div class="toast-container"></div>');
    page.end();
  });
});
