import { expect } from '@open-wc/testing';
import { modalDialog } from '../../../src/rules/popups/modal-dialog.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('modal-dialog', () => {
  mendingRows([modalDialog], [
    ['gives a popup its role and its name', '<div class="modal" style="position: fixed"><h2 id="t">Join us</h2></div>', '<div class="modal" style="position: fixed" role="dialog" aria-labelledby="t"><h2 id="t">Join us</h2></div>'],
    ['leaves a part of one', '<div role="dialog" aria-label="Join"><div class="modal-content" style="position: fixed"><h2>Join</h2></div></div>', '<div role="dialog" aria-label="Join"><div class="modal-content" style="position: fixed"><h2>Join</h2></div></div>'],
    ['leaves what does not lie over the page', '<div class="modal"><h2>Join us</h2></div>', '<div class="modal"><h2>Join us</h2></div>'],
    ['is unsure of one without a name', '<div class="popup" style="position: fixed">Join us</div>', '<div class="popup" style="position: fixed">Join us</div>'],
  ]); // prettier-ignore

  mendsAnywhere([modalDialog], '<div class="lightbox" style="position: fixed"><h2>Join us</h2></div>', '<div class="lightbox" style="position: fixed" role="dialog" aria-label="Join us"><h2>Join us</h2></div>'); // prettier-ignore

  it('leaves a layer to the popup in it that is about to say what it is', async () => {
    const layer = '<div class="popup" style="position: fixed"><div><h2>Join us</h2></div></div>';
    const page = await mending('<main></main>', { rules: [modalDialog] });
    const main = page.body.firstElementChild!;
    main.innerHTML = layer;
    page.mark(main.querySelector('.popup > div')!, 'popup');
    await page.settled();
    expect(main.innerHTML).to.equal(layer);
    page.end();
  });

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<div class="modal" style="position: fixed"><h2 id="t">Join us</h2></div>', {
      rules: [modalDialog],
      scope: 'certain',
    });
    expect(page.html).to.equal('<div class="modal" style="position: fixed"><h2 id="t">Join us</h2></div>');
    page.end();
  });
});
