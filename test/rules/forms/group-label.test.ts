import { expect } from '@open-wc/testing';
import { groupLabel } from '../../../src/rules/forms/group-label.js';
import { namesakesOf } from '../../../src/rules/evidence/fields/namesakes.js';
import { container } from '../../support/mount.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [groupLabel];
const same = (why: string, html: string) => [why, html, html] as const;

describe('group-label', () => {
  const { mount } = container();
  mendingRows(rules, [
    same('does not take the label of its first field', '<fieldset><section><label>Name</label><label><i></i><input></label></section><section><label>Email</label><label><i></i><input></label></section></fieldset>'),
    ['takes what stands before fields that have no text of their own', '<fieldset><b>Date of birth</b><select></select><select></select></fieldset>', '<fieldset aria-label="Date of birth"><b>Date of birth</b><select></select><select></select></fieldset>'],
    ['takes no answer for the question, where answers stand before their boxes', '<label>Sex:</label><p>Male: <input type="radio" name="g"> Female: <input type="radio" name="g"></p>', '<label>Sex:</label><p role="radiogroup" aria-label="Sex">Male: <input type="radio" name="g"> Female: <input type="radio" name="g"></p>'],
    ['makes a group of the box around radio buttons', '<p>Do you smoke?</p><div><label><input type="radio" name="s"> Yes</label><label><input type="radio" name="s"> No</label></div>', '<p>Do you smoke?</p><div role="radiogroup" aria-label="Do you smoke?"><label><input type="radio" name="s"> Yes</label><label><input type="radio" name="s"> No</label></div>'],
    ['takes the title rather than what explains it', '<div><div class="title">Colour mode</div><p>It can be changed later.</p><div><input type="radio" name="m"><input type="radio" name="m"></div></div>', '<div><div class="title">Colour mode</div><p>It can be changed later.</p><div role="radiogroup" aria-label="Colour mode"><input type="radio" name="m"><input type="radio" name="m"></div></div>'],
    ['takes the question inside the box', '<div><b>Size</b><input type="radio" name="s"><input type="radio" name="s"></div>', '<div role="radiogroup" aria-label="Size"><b>Size</b><input type="radio" name="s"><input type="radio" name="s"></div>'],
    ['makes a group of check boxes', '<h3>Extras</h3><div><input type="checkbox" name="x[]"><input type="checkbox" name="x[]"></div>', '<h3>Extras</h3><div role="group" aria-label="Extras"><input type="checkbox" name="x[]"><input type="checkbox" name="x[]"></div>'],
    ['owns those that have no box of their own', '<form><h4>Size?</h4><input type="radio" name="s" id="a"><input type="radio" name="s" id="b"><textarea></textarea></form>', '<form><h4>Size?</h4><span data-curb-cut-ignore="" role="radiogroup" aria-label="Size?" aria-owns="a b" style="position: absolute;"></span><input type="radio" name="s" id="a"><input type="radio" name="s" id="b"><textarea></textarea></form>'],
    ['names a fieldset without a legend', '<fieldset><strong>Address</strong><input></fieldset>', '<fieldset aria-label="Address"><strong>Address</strong><input></fieldset>'],
    same('does not take a heading over it, which may be of more', '<h2>Latest news</h2><form role="search"><fieldset><label>Search <input></label></fieldset></form>'),
    ['leaves the cells of a table where they are', '<table><tbody><tr><th>Sleep</th><td><input type="radio" name="s"></td><td><input type="radio" name="s"></td></tr></tbody></table>', '<table><tbody><tr><th>Sleep</th><td><input type="radio" name="s"></td><td><input type="radio" name="s"></td></tr></tbody></table>'],
    ['makes a group of the parts of an answer that have labels of their own', '<label>Name *</label><div><span><input id="f"><label for="f">First</label></span><span><input><label>Last</label></span></div>', '<label>Name *</label><div role="group" aria-label="Name"><span><input id="f"><label for="f">First</label></span><span><input><label>Last</label></span></div>'],
    ['keeps a name that the box has', '<label>Name</label><div aria-label="Full name"><input id="k"><label for="k">First</label><input id="l"><label for="l">Last</label></div>', '<label>Name</label><div aria-label="Full name" role="group"><input id="k"><label for="k">First</label><input id="l"><label for="l">Last</label></div>'],
    same('takes no message, no badge and nothing that explains for the label of parts', ['class="error">Mend these', 'class="badge">New', '>Please fill in both.'].map((label, n) => `<label ${label}</label><div><input id="${n}a"><label for="${n}a">First</label><input id="${n}b"><label for="${n}b">Last</label></div>`).join('').replace('<label >', '<label>')),
    same('counts no part that nobody sees', '<label>Name</label><div><input id="p"><label for="p">First</label><input id="q" style="display:none"><label for="q">Last</label></div>'),
    same('takes no more parts than an answer has, nor a label far off', `<label>Results</label><div>${Array.from({ length: 9 }, (_, n) => `<label>Run ${n} <input></label>`).join('')}</div><label>Name</label><div><div><div><div><div><label>First <input></label><label>Last <input></label></div></div></div></div></div>`),
    same('makes none of parts without labels, of what is one answer, and of a form', '<label>Born</label><div><input><input></div><label>Email</label><div><input id="e"><label for="e">Private</label></div><label>Book</label><form><input id="g"><label for="g">Day</label><input id="h"><label for="h">Hour</label></form>'),
    same('takes no label that belongs to a field', '<label for="o">Other</label><div><input id="i"><label for="i">First</label><input id="j"><label for="j">Last</label></div><input id="o">'),
    same('leaves a legend', '<fieldset><legend>Size</legend><input type="radio" name="s"><input type="radio" name="s"></fieldset>'),
    same('leaves a named group', '<div role="radiogroup" aria-label="Size"><input type="radio" name="s"><input type="radio" name="s"></div>'),
    same('leaves a single box', '<p>Terms?</p><div><input type="checkbox" name="t"></div>'),
    same('is unsure without a question', '<div><input type="radio" name="s"><input type="radio" name="s"></div>'),
    same('does not take the panel of a tab for the question', '<div><div role="tabpanel">Adults</div></div><div><input type="radio" name="s"><input type="radio" name="s"></div>'),
    same('does not take the text of another field', '<div>Name <input></div><div><input type="radio" name="s"><input type="radio" name="s"></div>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<p>Size?</p><div><input type="radio" name="s"><input type="radio" name="s"></div>',
    '<p>Size?</p><div role="radiogroup" aria-label="Size?"><input type="radio" name="s"><input type="radio" name="s"></div>',
  );

  for (const [what, attribute, value] of [
    ['name', 'name', 't'],
    ['type', 'type', 'checkbox'],
    ['form', 'form', 'other'],
  ] as const)
    it(`notices another ${what} of a box that answered with others`, () => {
      const box = mount(
        '<div><form id="other"></form><form><input type="radio" name="s"><input type="radio" name="s"></form></div>',
      );
      const [first, second] = box.querySelectorAll('input');
      const group = (): number => namesakesOf(first!).length;
      expect(group()).to.equal(2);
      const before = second!.getAttribute(attribute);
      second!.setAttribute(attribute, value);
      expect(group()).to.equal(1);
      if (before) second!.setAttribute(attribute, before);
      else second!.removeAttribute(attribute);
      expect(group()).to.equal(2);
    });
});
