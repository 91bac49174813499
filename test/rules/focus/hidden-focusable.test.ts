import { hiddenFocusable } from '../../../src/rules/focus/hidden-focusable.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('hidden-focusable', () => {
  mendingRows([hiddenFocusable], [
    ['tells of what is plainly there', '<p aria-hidden="true"><a href="#">More</a></p>', '<p aria-hidden="false"><a href="#">More</a></p>'],
    ['takes what is out of sight out of the order of focus', '<p aria-hidden="true"><a href="#" style="position: absolute; top: -999em">More</a></p>', '<p aria-hidden="true"><a href="#" style="position: absolute; top: -999em" tabindex="-1">More</a></p>'],
    ['takes copies in a carousel out of it', '<div class="slide clone" aria-hidden="true"><a href="#">More</a></div>', '<div class="slide clone" aria-hidden="true"><a href="#" tabindex="-1">More</a></div>'],
    ['takes what is switched off out of it', '<p aria-hidden="true"><input aria-disabled="true"></p>', '<p aria-hidden="true"><input aria-disabled="true" tabindex="-1"></p>'],
    ['leaves what nobody can reach', '<p aria-hidden="true"><a href="#" tabindex="-1">More</a> <input disabled=""></p>', '<p aria-hidden="true"><a href="#" tabindex="-1">More</a> <input disabled=""></p>'],
    ['leaves icons', '<button><i aria-hidden="true">x</i> Close</button>', '<button><i aria-hidden="true">x</i> Close</button>'],
    ['is unsure behind an open dialog', '<div aria-hidden="true"><a href="#">More</a></div><div role="dialog" aria-modal="true">Sure?</div>', '<div aria-hidden="true"><a href="#">More</a></div><div role="dialog" aria-modal="true">Sure?</div>'],
    ['is unsure behind one that is left alone', '<div aria-hidden="true"><a href="#">More</a></div><div data-curb-cut-ignore=""><p role="dialog">Sure?</p></div>', '<div aria-hidden="true"><a href="#">More</a></div><div data-curb-cut-ignore=""><p role="dialog">Sure?</p></div>'],
  ]); // prettier-ignore

  mendsAnywhere([hiddenFocusable], '<p aria-hidden="true"><a href="#">More</a></p>', '<p aria-hidden="false"><a href="#">More</a></p>'); // prettier-ignore
});
