import { fieldLabel } from '../../../src/rules/forms/field-label.js';
import type { Rule } from '../../../src/rules/rule.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';
import { expect } from '@open-wc/testing';

const same = (why: string, html: string) => [why, html, html] as const;

describe('field-label', () => {
  mendingRows([fieldLabel], [
    ['takes what looks like a price, and is none, for what it says', '<div><p>Card number</p><div><p>CVV2</p><input></div></div><div><label>ISO 9001</label><input></div><div><label>USD 1</label><input></div>', '<div><p>Card number</p><div><p>CVV2</p><input aria-label="CVV2"></div></div><div><label>ISO 9001</label><input aria-label="ISO 9001"></div><div><label>USD 1</label><input aria-label="USD 1"></div>'],
    ['takes the text behind a box with a star or a number before it', '<div><div>* <input type="checkbox"></div><div>I agree to the terms</div></div><ul><li><div><b>1</b><span><input type="checkbox"></span></div><div>Milk</div></li></ul>', '<div><div>* <input type="checkbox" aria-label="I agree to the terms"></div><div>I agree to the terms</div></div><ul><li><div><b>1</b><span><input type="checkbox" aria-label="Milk"></span></div><div>Milk</div></li></ul>'],
    ['takes what leads to choices behind a box for the box', '<div><input type="checkbox"> Delivery: <b><input type="radio" aria-label="Post"> Post</b></div>', '<div><input type="checkbox" aria-label="Delivery"> Delivery: <b><input type="radio" aria-label="Post"> Post</b></div>'],
    ['takes what stands before each box of a row, where a script has drawn a box around it', '<p>Male: <b><input type="radio" name="g"></b> Female: <b><input type="radio" name="g"></b></p>', '<p>Male: <b><input type="radio" name="g" aria-label="Male"></b> Female: <b><input type="radio" name="g" aria-label="Female"></b></p>'],
    ['takes it before a placeholder with wide spaces in it as well', '<p>氏名 <label><input placeholder="ヤマダ　ハナコ"></label></p>', '<p>氏名 <label><input placeholder="ヤマダ　ハナコ" aria-label="氏名"></label></p>'],
    ['takes the text before a label that says nothing', '<p>Full name <label><input placeholder="Family name first"></label></p>', '<p>Full name <label><input placeholder="Family name first" aria-label="Full name"></label></p>'],
    ['passes by what a list made by hand draws in the place of its value', '<div><label>Speciality</label><div><div><span class="ui-placeholder">Choose</span><input role="combobox" readonly=""></div></div></div>', '<div><label>Speciality</label><div><div><span class="ui-placeholder">Choose</span><input role="combobox" readonly="" aria-label="Speciality"></div></div></div>'],
    same('takes no letter that only makes room in a label', '<label><input type="checkbox"><i></i><span style="visibility: hidden;">c</span></label>'),
    ['takes a label eight boxes up', '<div><div><label>Recipe</label></div><div><div><div><div><div><div><div><input type="file"></div></div></div></div></div></div></div></div>', '<div><div><label>Recipe</label></div><div><div><div><div><div><div><div><input type="file" aria-label="Recipe"></div></div></div></div></div></div></div></div>'],
    ['does not point a label at the first of two with the same id', '<p><label for="a">Name</label><input id="a"></p><p><label for="gone">Note</label><textarea id="a"></textarea></p>', '<p><label for="a">Name</label><input id="a"></p><p><label for="gone">Note</label><textarea id="a" aria-label="Note"></textarea></p>'],
    ['takes what stands before each box of a row, where it leads to it', '<form>Male: <input type="radio" name="g"> Female: <input type="radio" name="g"></form>', '<form>Male: <input type="radio" name="g" aria-label="Male"> Female: <input type="radio" name="g" aria-label="Female"></form>'],
    ['takes what leads to the field behind a box for the box, where that is no box', '<form><input type="radio" name="g"> Other: <input aria-label="Which"></form>', '<form><input type="radio" name="g" aria-label="Other"> Other: <input aria-label="Which"></form>'],
    ['takes a label that was copied with its address from another form', '<form><label for="n1">Name</label><input id="n1"></form><form><div><label for="n1">Name</label></div><div><input id="n2"></div></form>', '<form><label for="n1">Name</label><input id="n1"></form><form><div><label for="n1">Name</label></div><div><input id="n2" aria-label="Name"></div></form>'],
    ['takes a label that was copied with its address, where what that leads to has another', '<form><label for="e1">Name</label><input id="n1"><label for="e1">Your town</label><p><select><option>Malta</option></select></p><label for="e1">Email</label><input id="e1"></form>', '<form><label for="e1">Name</label><input id="n1" aria-label="Name"><label for="e1">Your town</label><p><select aria-label="Your town"><option>Malta</option></select></p><label for="e1">Email</label><input id="e1"></form>'],
    same('leaves each of two labels of a field to it', '<form><input id="n2"><label for="n1">Name</label><p>as in your passport</p><input id="n3"><label for="n1">Full name</label><input id="n1"></form>'),
    ['leaves a label to the other field of its form', '<form><label for="n1">Name</label><input id="n2"><input id="n1"></form>', '<form><label for="n1">Name</label><input id="n2"><input id="n1"></form>'],
    ['takes no menu beside a field for its label, however it is indented', '<div><div>\n        <a href="/a">Profile</a>\n        <a href="/b">Log out</a>\n      </div><input></div>', '<div><div>\n        <a href="/a">Profile</a>\n        <a href="/b">Log out</a>\n      </div><input></div>'],
    ['passes over what was chosen before', '<div><label>Skills</label><div><b>PHP <i>×</i></b><b>Go ×</b><input></div></div>', '<div><label>Skills</label><div><b>PHP <i>×</i></b><b>Go ×</b><input aria-label="Skills"></div></div>'],
    ['passes over a field that is only there to be sent', '<div><label>Age</label><div><b role="combobox" tabindex="0">Ten</b><input aria-hidden="true" tabindex="-1" value="10"></div></div>', '<div><label>Age</label><div><b role="combobox" tabindex="0" aria-label="Age">Ten</b><input aria-hidden="true" tabindex="-1" value="10"></div></div>'],
    ['calls no box over a column by the next column', '<table><thead><tr><th><input type="checkbox"></th><th>Name</th></tr></thead><tbody><tr><td><input type="checkbox"></td><th>Ann</th></tr></tbody></table>', '<table><thead><tr><th><input type="checkbox"></th><th>Name</th></tr></thead><tbody><tr><td><input type="checkbox" aria-label="Ann"></td><th>Ann</th></tr></tbody></table>'],
    ['does not take the picture that a font draws', '<div><i class="material-icons">face</i><input></div>', '<div><i class="material-icons">face</i><input></div>'],
    ['does not take what a switch writes on itself', '<div><span>ON</span><span>OFF</span><input type="checkbox"></div>', '<div><span>ON</span><span>OFF</span><input type="checkbox"></div>'],
    ['takes the one label in its box, though nobody sees it', '<p><label for="gone" style="display: none;">Preferred clinician</label><select></select></p>', '<p><label for="gone" style="display: none;">Preferred clinician</label><select aria-label="Preferred clinician"></select></p>'],
    ['takes a sum that keeps robots out', '<p><span>7 + 4</span> = <input></p>', '<p><span>7 + 4</span> = <input aria-label="7 + 4 ="></p>'],
    ['takes what is agreed to, though most of it is a link', '<div>Anxiety</div><div><input type="checkbox"><span>I have read <a href="/p">the practice policies</a></span></div>', '<div>Anxiety</div><div><input type="checkbox" aria-label="I have read the practice policies"><span>I have read <a href="/p">the practice policies</a></span></div>'],
    ['takes what is agreed to with the link that ends it, and no other link', '<p><input type="checkbox"> I agree to the <a href="/t">terms</a></p><p><input type="checkbox"> Remember me <a href="/f">Forgot it?</a></p>', '<p><input type="checkbox" aria-label="I agree to the terms"> I agree to the <a href="/t">terms</a></p><p><input type="checkbox" aria-label="Remember me"> Remember me <a href="/f">Forgot it?</a></p>'],
    ['takes a label that stands further off, where nothing else can be meant', '<div><div><label>Volume</label></div><div><div><div><div><div><input type="range"></div></div></div></div></div></div>', '<div><div><label>Volume</label></div><div><div><div><div><div><input type="range" aria-label="Volume"></div></div></div></div></div></div>'],
    same('takes no other text that stands so far off', '<div><div>Volume</div><div><div><div><div><div><input type="range"></div></div></div></div></div></div>'),
    ['passes by a currency', '<div><div>Amount</div><div><span>$</span><input></div></div>', '<div><div>Amount</div><div><span>$</span><input aria-label="Amount"></div></div>'],
    ['passes by the beginning of an address', '<div><div>Your page</div><div><span>https://clinic.example/</span><input></div></div>', '<div><div>Your page</div><div><span>https://clinic.example/</span><input aria-label="Your page"></div></div>'],
    ['takes a figure behind a box', '<p><input type="radio" name="n" aria-label="1"> 1 <input type="radio" name="n"> 2</p>', '<p><input type="radio" name="n" aria-label="1"> 1 <input type="radio" name="n" aria-label="2"> 2</p>'],
    ['takes the text before the field', '<div>Your name: <input></div>', '<div>Your name: <input aria-label="Your name"></div>'],
    ['takes what stands before a box in its row, and nothing of the next row', '<div><span>Reminders</span><p><input type="checkbox"></p></div><div>Dark mode</div>', '<div><span>Reminders</span><p><input type="checkbox" aria-label="Reminders"></p></div><div>Dark mode</div>'],
    ['takes the text behind a box', '<p><input type="checkbox"> I agree</p>', '<p><input type="checkbox" aria-label="I agree"> I agree</p>'],
    ['points a stray label at the field', '<div><label>Town</label> <input id="t"></div>', '<div><label for="t">Town</label> <input id="t"></div>'],
    ['takes a label that a custom field cannot have', '<label for="c">City</label><div role="textbox" id="c"></div>', '<label for="c">City</label><div role="textbox" id="c" aria-label="City"></div>'],
    ['takes the label around a custom field', '<label>City <span role="textbox"></span></label>', '<label>City <span role="textbox" aria-label="City"></span></label>'],
    ['takes text that is kept from screen readers', '<p><input type="checkbox"><span aria-hidden="true">Salt</span></p>', '<p><input type="checkbox" aria-label="Salt"><span aria-hidden="true">Salt</span></p>'],
    ['takes the cell before', '<table><tbody><tr><td>Street:</td><td><input></td></tr></tbody></table>', '<table><tbody><tr><td>Street:</td><td><input aria-label="Street"></td></tr></tbody></table>'],
    ['takes the headers of row and column', '<table><tbody><tr><td></td><th>May</th></tr><tr><th>Rent</th><td><input></td></tr></tbody></table>', '<table><tbody><tr><td></td><th>May</th></tr><tr><th>Rent</th><td><input aria-label="Rent, May"></td></tr></tbody></table>'],
    ['takes the label rather than what explains it', '<div><label>Message</label><div>Nothing medical, please.</div><textarea></textarea></div>', '<div><label>Message</label><div>Nothing medical, please.</div><textarea aria-label="Message"></textarea></div>'],
    ['takes the text behind a label that draws the box, or says nothing', '<p><input type="checkbox"><label></label><span>Dark mode</span></p><p><label></label><span>Amount</span><input></p>', '<p><input type="checkbox" aria-label="Dark mode"><label></label><span>Dark mode</span></p><p><label></label><span>Amount</span><input aria-label="Amount"></p>'],
    ['takes the term', '<dl><dt>Colour</dt><dd><input></dd></dl>', '<dl><dt>Colour</dt><dd><input aria-label="Colour"></dd></dl>'],
    ['takes the block before the field\'s box', '<div><div>Reason</div><div><textarea></textarea></div></div>', '<div><div>Reason</div><div><textarea aria-label="Reason"></textarea></div></div>'],
    ['takes the legend', '<fieldset><legend>Date</legend><input></fieldset>', '<fieldset><legend>Date</legend><input aria-label="Date"></fieldset>'],
    ['takes the placeholder of what is no input', '<div contenteditable="true" data-placeholder="Your story"></div>', '<div contenteditable="true" data-placeholder="Your story" role="textbox" aria-label="Your story"></div>'],
    ['takes the title', '<input title="Amount">', '<input title="Amount" aria-label="Amount">'],
    ['makes a text box of a plain box in a line', '<p>Story: <span contenteditable="true"></span></p>', '<p>Story: <span contenteditable="true" role="textbox" aria-label="Story"></span></p>'],
    ['prefers text to a placeholder', '<div>Email: <input placeholder="jo@example.org"></div>', '<div>Email: <input placeholder="jo@example.org" aria-label="Email"></div>'],
    ['takes the label beside one of two with the same id', '<p><label for="a">Name</label><input id="a"></p><p><label for="a">Town</label><input id="a"></p>', '<p><label for="a">Name</label><input id="a"></p><p><label for="a">Town</label><input id="a" aria-label="Town"></p>'],
    same('leaves a label', '<label>Name <input></label>'),
    same('leaves a label by reference', '<p id="l">Name</p><input aria-labelledby="l">'),
    same('takes no menu for a label', '<div><div><span tabindex="0">Products</span></div><input placeholder="Search products"></div>'),
    same('takes no sentence in place of a placeholder', '<div><p>Once a month.</p><input placeholder="Your email"></div>'),
    same('takes no title of a box in place of a placeholder', '<div><div><b>We call you back</b></div><div><input placeholder="Your number"></div></div>'),
    ['takes what stands right before it in place of a placeholder', '<div><p>Where it hurts</p><input placeholder="Left knee"></div>', '<div><p>Where it hurts</p><input placeholder="Left knee" aria-label="Where it hurts"></div>'],
    same('leaves a placeholder', '<input placeholder="Search our site"> <button>Go</button>'),
    same('leaves a box that names itself', '<div role="checkbox">I agree</div>'),
    same('does not take the message about another field, which says its address as its label does', '<form><label for="a">Name</label> <input id="a"><label class="error" for="a">This field is required</label><input placeholder="Street"></form><form><label for="b">Name</label> <p><input id="b"></p><label for="b">Too short</label><input placeholder="Street"></form><form><label for="c">Name</label> <input id="c"> <b>!</b><label class="invalid-feedback" for="c">Too short</label><input placeholder="Street"></form><form><label for="d">Name</label> <input id="d"> <b>!</b><label for="d">Please enter a name.</label><input placeholder="Street"></form>'),
    same('does not take the label of another field', '<div><label for="a">First</label><input id="a"><input></div>'),
    same('does not take a heading', '<h2>News</h2><input>'),
    same('is unsure of a code', '<input name="x27b">'),
    same('leaves what is hidden', '<div>Name: <input hidden=""></div>'),
    same('leaves what is muted', '<p>Name: <select role="none" disabled=""></select></p>'),
  ]); // prettier-ignore

  mendsAnywhere([fieldLabel], '<p>Age: <input></p>', '<p>Age: <input aria-label="Age"></p>');

  it('follows the text it was taken from', async () => {
    const page = await mending('<p><span>Age:</span> <input></p>', { rules: [fieldLabel] });
    page.body.querySelector('span')!.textContent = 'Height:';
    await page.settled();
    expect(page.body.querySelector('input')!.getAttribute('aria-label')).to.equal('Height');
    page.end();
  });

  it('mends what is shown later', async () => {
    const page = await mending('<div style="display: none"><p>Age: <input></p></div>', { rules: [fieldLabel] });
    const input = page.body.querySelector('input')!;
    expect(input.hasAttribute('aria-label')).to.equal(false);
    page.body.querySelector('div')!.style.display = 'block';
    await page.settled();
    expect(input.getAttribute('aria-label')).to.equal('Age');
    page.end();
  });

  it('is asked again for what comes into its box, not for what comes anywhere on a large page', async () => {
    let asked = 0;
    const counted: Rule = {
      ...fieldLabel,
      repair: (field, context) => {
        asked += 1;
        return fieldLabel.repair(field, context);
      },
    };
    const page = await mending(`<header><input></header><div>${'<p>Text</p>'.repeat(250)}</div>`, { rules: [counted] });
    page.body.querySelector('p')!.append('More');
    await page.settled();
    expect(asked).to.equal(1);
    page.body.querySelector('header')!.prepend('Age:');
    await page.settled();
    expect(page.body.querySelector('input')!.getAttribute('aria-label')).to.equal('Age');
    page.end();
  });
});
