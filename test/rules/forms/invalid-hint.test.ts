import { expect } from '@open-wc/testing';
import { invalidHint } from '../../../src/rules/forms/invalid-hint.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [invalidHint];
const same = (why: string, html: string) => [why, html, html] as const;

describe('invalid-hint', () => {
  mendingRows(rules, [
    ['takes the class of the field', '<label>Age <input class="is-invalid"></label>', '<label>Age <input class="is-invalid" aria-invalid="true"></label>'],
    ['takes the error beside it', '<div><input aria-label="Age"><span class="error">Too young</span></div>', '<div><input aria-label="Age" aria-invalid="true"><span class="error">Too young</span></div>'],
    ['takes the error beside it by other names', '<div><input aria-label="Age"><i class="err">Too young</i></div><div><input aria-label="Name"><i class="validation_message">Missing</i></div>', '<div><input aria-label="Age" aria-invalid="true"><i class="err">Too young</i></div><div><input aria-label="Name" aria-invalid="true"><i class="validation_message">Missing</i></div>'],
    ['takes the class of the box', '<div class="form-group has-error"><label>Age <input></label></div>', '<div class="form-group has-error"><label>Age <input aria-invalid="true"></label></div>'],
    same('leaves what the author said', '<input class="is-invalid" aria-invalid="false">'),
    same('leaves an error that the field refers to', '<div><input aria-describedby="e"><span class="error" id="e">Too young</span></div>'),
    same('leaves what is pressed, though its colour warns', '<div><input><a href="/out" class="text-danger">Log out</a><button><b class="text-danger">Delete</b></button></div>'),
    same('leaves the star of a required field, the colour of a label, and a count', '<div><label>Age <span class="text-danger">(must)</span></label><span class="text-danger">*</span><input><span class="badge-danger">3</span></div>'),
    same('leaves an empty place for errors', '<div><input><span class="error"></span></div>'),
    same('leaves an error that is not shown', '<div><input><span class="error" style="display: none;">Too young</span></div>'),
    same('leaves a field that nobody has touched', '<input class="ng-invalid ng-untouched">'),
    same('leaves the error of another field', '<div><input><input aria-invalid="true"><span class="error">Too young</span></div>'),
  ]); // prettier-ignore

  mendsAnywhere(rules, '<input class="has-error">', '<input class="has-error" aria-invalid="true">');

  it('follows the error as it comes and goes', async () => {
    const page = await mending('<div><input><span class="error"></span></div>', { rules });
    const [input, error] = [page.body.querySelector('input')!, page.body.querySelector('span')!];
    error.textContent = 'Too young';
    await page.settled();
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    error.style.display = 'none';
    await page.settled();
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
    page.end();
  });
});
