import { expect } from '@open-wc/testing';
import { invalidRole } from '../../../src/rules/aria/invalid-role.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('invalid-role', () => {
  mendingRows([invalidRole], [
    ['takes a role that does not exist from an element with one of its own', '<ol role="breadcrumbs"><li>Home</li></ol>', '<ol><li>Home</li></ol>'],
    ['gives the landmark that was meant', '<div role="nav">Pages</div>', '<div role="navigation">Pages</div>'],
    ['takes it from a form, whose fields are no record of a script', '<form role="doodle"><input name="mind"></form>', '<form><input name="mind"></form>'],
    ['and from a list of choices', '<select role="doodle"><option>Mind</option></select>', '<select><option>Mind</option></select>'],
    ['leaves what VoiceOver knows', '<p role="text">Mind <b>the</b> gap</p>', '<p role="text">Mind <b>the</b> gap</p>'],
    ['leaves a role that exists', '<div role="note">Mind the gap</div>', '<div role="note">Mind the gap</div>'],
    ['leaves an unknown role with one to fall back to', '<div role="doodle note">Mind the gap</div>', '<div role="doodle note">Mind the gap</div>'],
    ['leaves what is hidden', '<div hidden=""><p role="doodle">Mind</p></div>', '<div hidden=""><p role="doodle">Mind</p></div>'],
    ['is unsure of an empty one', '<p role="">Mind</p>', '<p role="">Mind</p>'],
  ]); // prettier-ignore

  mendsAnywhere([invalidRole], '<p role="doodle">Mind</p>', '<p>Mind</p>');

  it('leaves the role by which a script may find its own element, unless it is a landmark', async () => {
    const page = await mending('<main></main>', { rules: [invalidRole] });
    const [calendar, bar] = ['calendar', 'navbar'].map((role) => {
      const made = Object.assign(page.document.createElement('div'), { textContent: 'May', record: {} });
      made.setAttribute('role', role);
      page.body.append(made);
      return made;
    });
    await page.settled();
    expect(calendar?.getAttribute('role')).to.equal('calendar');
    expect(bar?.getAttribute('role')).to.equal('navigation');
    page.end();
  });
});
