import { expect } from '@open-wc/testing';
import { requiredAriaState } from '../../../src/rules/aria/required-aria-state.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('required-aria-state', () => {
  mendingRows([requiredAriaState], [
    ['gives a checkbox its state', '<div role="checkbox" tabindex="0">Salt</div>', '<div role="checkbox" tabindex="0" aria-checked="false">Salt</div>'],
    ['reads the state from the class', '<div role="switch" tabindex="0" class="is-on checked">Light</div>', '<div role="switch" tabindex="0" class="is-on checked" aria-checked="true">Light</div>'],
    ['gives a slider the middle', '<div role="slider" aria-valuemin="10" aria-valuemax="20">Heat</div>', '<div role="slider" aria-valuemin="10" aria-valuemax="20" aria-valuenow="15">Heat</div>'],
    ['gives a heading a level', '<div role="heading">Part</div>', '<div role="heading" aria-level="2">Part</div>'],
    ['leaves a state', '<div role="checkbox" aria-checked="mixed">All</div>', '<div role="checkbox" aria-checked="mixed">All</div>'],
    ['leaves native states', '<input type="checkbox" role="switch"><h3 role="heading">Part</h3>', '<input type="checkbox" role="switch"><h3 role="heading">Part</h3>'],
    ['leaves a separator that is only a line', '<div role="separator"></div>', '<div role="separator"></div>'],
    ['is unsure of another role', '<div role="group">Part</div>', '<div role="group">Part</div>'],
  ]); // prettier-ignore

  mendsAnywhere([requiredAriaState], '<div role="radio">Tea</div>', '<div role="radio" aria-checked="false">Tea</div>'); // prettier-ignore

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<div role="checkbox" tabindex="0">Salt</div>', {
      rules: [requiredAriaState],
      scope: 'certain',
    });
    expect(page.html).to.equal('<div role="checkbox" tabindex="0">Salt</div>');
    page.end();
  });
});
