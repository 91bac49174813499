import { autocomplete } from '../../../src/rules/forms/autocomplete.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [autocomplete];
const same = (why: string, html: string) => [why, html, html] as const;

describe('autocomplete', () => {
  mendingRows(rules, [
    same('asks for nothing of somebody else', '<form><input type="email"><label>Phone <input type="tel" id="emerg-tel"></label><label>First name <input name="guardian_first_name"></label></form>'),
    same('asks for nothing of somebody else whom only a label or a legend names', '<form><input type="email" autocomplete="email"><label>Emergency contact first name <input name="first_name"></label><fieldset><legend>Emergency contact</legend><label>Phone <input name="phone"></label></fieldset></form>'),
    ['says the purpose where label and name agree', '<form><label>First name <input name="fname"></label><input type="email" aria-label="x"></form>', '<form><label>First name <input name="fname" autocomplete="given-name"></label><input type="email" aria-label="x"></form>'],
    ['takes out what does not belong there', '<label>Password <input type="password" autocomplete="current-password webauthn invalid"></label>', '<label>Password <input type="password" autocomplete="current-password webauthn"></label>'],
    ['leaves a field that is switched off', '<label>Username <input autocomplete="badname" disabled=""></label>', '<label>Username <input autocomplete="badname" disabled=""></label>'],
    ['corrects what is no purpose', '<label>Username <input autocomplete="badname"></label>', '<label>Username <input autocomplete="username"></label>'],
    same('leaves a purpose', '<label>Name <input autocomplete="section-a shipping name"></label>'),
    same('leaves what is switched off', '<form><label>First name <input name="fname" autocomplete="off"></label><input type="email"></form>'),
    same('leaves a form that does not ask who one is', '<form><label>City <input name="city"></label></form>'),
    same('asks for no name by what is no name in the language', '<form lang="fr"><label>Nombre de places <input name="nombrePlaces"></label><input type="email" aria-label="x"></form>'),
    same('is unsure where label and name differ', '<form><label>Dog <input name="fname"></label><input type="email" aria-label="x"></form>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<label>Email <input autocomplete="nope"></label>',
    '<label>Email <input autocomplete="email"></label>',
  );
});
