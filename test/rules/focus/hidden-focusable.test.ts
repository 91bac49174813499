import { expect } from '@open-wc/testing';
import { hiddenFocusable } from '../../../src/rules/focus/hidden-focusable.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('hidden-focusable', () => {
  mendingRows([hiddenFocusable], [
    ['tells of what is plainly there', '<p aria-hidden="true"><a href="#">More</a></p>', '<p aria-hidden="false"><a href="#">More</a></p>'],
    ['takes what is out of sight out of the order of focus', '<p aria-hidden="true"><a href="#" style="position: absolute; top: -999em">More</a></p>', '<p aria-hidden="true"><a href="#" style="position: absolute; top: -999em" tabindex="-1">More</a></p>'],
    ['takes a player out of sight out of it', '<p aria-hidden="true" style="opacity: 0"><video controls=""></video></p>', '<p aria-hidden="true" style="opacity: 0"><video controls="" tabindex="-1"></video></p>'],
    ['takes copies in a carousel out of it', '<div class="slide clone" aria-hidden="true"><a href="#">More</a></div>', '<div class="slide clone" aria-hidden="true"><a href="#" tabindex="-1">More</a></div>'],
    ['tells of all of it where one of many is plainly there', '<p aria-hidden="true"><a href="#">More</a> <a href="#" style="position: absolute; top: -999em">Skip</a></p>', '<p aria-hidden="false"><a href="#">More</a> <a href="#" style="position: absolute; top: -999em">Skip</a></p>'],
    ['leaves what something lies over', '<p aria-hidden="true"><a href="#">More</a></p><div style="position: fixed; inset: 0">Sign up</div>', '<p aria-hidden="true"><a href="#">More</a></p><div style="position: fixed; inset: 0">Sign up</div>'],
    ['takes what is switched off out of it', '<p aria-hidden="true"><input aria-disabled="true"></p>', '<p aria-hidden="true"><input aria-disabled="true" tabindex="-1"></p>'],
    ['leaves what nobody can reach', '<p aria-hidden="true"><a href="#" tabindex="-1">More</a> <input disabled=""></p>', '<p aria-hidden="true"><a href="#" tabindex="-1">More</a> <input disabled=""></p>'],
    ['leaves icons', '<button><i aria-hidden="true">x</i> Close</button>', '<button><i aria-hidden="true">x</i> Close</button>'],
    ['is unsure behind an open dialog', '<div aria-hidden="true"><a href="#">More</a></div><div role="dialog" aria-modal="true">Sure?</div>', '<div aria-hidden="true"><a href="#">More</a></div><div role="dialog" aria-modal="true">Sure?</div>'],
    ['is unsure behind one that is left alone', '<div aria-hidden="true"><a href="#">More</a></div><div data-curb-cut-ignore=""><p role="dialog">Sure?</p></div>', '<div aria-hidden="true"><a href="#">More</a></div><div data-curb-cut-ignore=""><p role="dialog">Sure?</p></div>'],
  ]); // prettier-ignore

  mendsAnywhere([hiddenFocusable], '<p aria-hidden="true"><a href="#">More</a></p>', '<p aria-hidden="false"><a href="#">More</a></p>'); // prettier-ignore

  it('leaves a page that its frame keeps from everybody', async () => {
    const html = '<iframe aria-hidden="true" srcdoc="<body aria-hidden=true>Advertisement"></iframe>';
    const page = await mending(html, { rules: [hiddenFocusable] });
    expect(page.repairs).to.be.empty;
    page.end();
  });

  for (const content of [
    '<p>Open until 8</p>',
    '<p><a href="#">Book</a></p><p class="clone"><a href="#">Book</a></p><div role="dialog">Sure?</div>',
  ]) {
    // prettier-ignore
    it(`tells of the page as a whole: ${content}`, async () => {
      const page = await mending(content, { rules: [hiddenFocusable] });
      page.body.setAttribute('aria-hidden', 'true');
      await page.settled();
      expect(page.body.getAttribute('aria-hidden')).to.equal('false');
      expect(page.html).to.equal(content);
      page.end();
    });
  }
});
