import { expect } from '@open-wc/testing';
import { requiredHint } from '../../../src/rules/forms/required-hint.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [requiredHint];
const same = (why: string, html: string) => [why, html, html] as const;

describe('required-hint', () => {
  mendingRows(rules, [
    ['takes the star in the label', '<label>Name * <input></label>', '<label>Name * <input aria-required="true"></label>'],
    ['takes the star before the field', '<p>Name* <input></p>', '<p>Name* <input aria-required="true"></p>'],
    ['takes the star in the placeholder', '<input placeholder="Name*">', '<input placeholder="Name*" aria-required="true">'],
    ['takes the class of the label', '<label class="required" for="a">Name</label><input id="a">', '<label class="required" for="a">Name</label><input id="a" aria-required="true">'],
    same('leaves what is required already', '<label>Name * <input required=""></label>'),
    same('leaves what the author said', '<label>Name * <input aria-required="false"></label>'),
    same('leaves a field without a star', '<label>Name (a * b) is fine <input></label>'),
    same('leaves a box to tick', '<label><input type="checkbox"> Terms *</label>'),
    same('leaves what is hidden', '<label>Name * <input hidden=""></label>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<label>Name * <textarea></textarea></label>',
    '<label>Name * <textarea aria-required="true"></textarea></label>',
  );

  it('is certain where the form says what the star means', async () => {
    const page = await mending('<form><p>* required</p><label>Name * <input></label></form>', {
      rules,
      scope: 'certain',
    });
    expect(page.body.querySelector('input')!.getAttribute('aria-required')).to.equal('true');
    page.end();
  });
});
