import { expect } from '@open-wc/testing';
import { statusIcon } from '../../../src/rules/images/status-icon.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const SIGN = 'style="background: url(data:,) no-repeat"';
const HEARD = '<span data-curb-cut-ignore="" role="img" aria-label="Warning" style="position: absolute;"></span>';

describe('status-icon', () => {
  mendingRows([statusIcon], [
    ['says that the text is a warning', `<p class="warning-icon" ${SIGN}>Closed on Monday</p>`, `<p class="warning-icon" ${SIGN}>${HEARD}Closed on Monday</p>`],
    ['knows the words the other way round', `<p class="box icon-danger" ${SIGN}>Closed</p>`, `<p class="box icon-danger" ${SIGN}>${HEARD}Closed</p>`],
    ['leaves a text that says so', `<p class="warning-icon" ${SIGN}>Warning: closed</p>`, `<p class="warning-icon" ${SIGN}>Warning: closed</p>`],
    ['leaves a class without a picture', '<p class="warning-icon">Closed</p>', '<p class="warning-icon">Closed</p>'],
    ['leaves a picture that fills the element', '<p class="warning-icon" style="background: url(data:,)">Closed</p>', '<p class="warning-icon" style="background: url(data:,)">Closed</p>'],
    ['leaves a picture of something else', `<p class="phone-icon" ${SIGN}>Call us</p>`, `<p class="phone-icon" ${SIGN}>Call us</p>`],
    ['is unsure of what is hidden', `<p class="warning-icon" hidden="" ${SIGN}>Closed</p>`, `<p class="warning-icon" hidden="" ${SIGN}>Closed</p>`],
  ]); // prettier-ignore

  mendsAnywhere([statusIcon], `<p class="warning-icon" ${SIGN}>Closed</p>`, `<p class="warning-icon" ${SIGN}>${HEARD}Closed</p>`); // prettier-ignore

  it('writes no guess before guesses are allowed', async () => {
    const markup = `<p class="warning-icon" ${SIGN}>Closed</p>`;
    const page = await mending(markup, { rules: [statusIcon], scope: 'certain' });
    expect(page.html).to.equal(markup);
    page.end();
  });
});
