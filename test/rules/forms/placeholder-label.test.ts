import { fieldGuess } from '../../../src/rules/forms/field-guess.js';
import { fieldLabel } from '../../../src/rules/forms/field-label.js';
import { placeholderLabel } from '../../../src/rules/forms/placeholder-label.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const same = (why: string, html: string) => [why, html, html] as const;

describe('placeholder-label', () => {
  mendingRows([fieldLabel, fieldGuess, placeholderLabel], [
    ['takes it beside a label that says nothing, which keeps browsers from it', '<label for="k"></label><input id="k" placeholder="First name">', '<label for="k"></label><input id="k" placeholder="First name" aria-label="First name">'],
    ['takes what says that it is an example for none', '<input name="city" placeholder="e.g. Valletta"><input name="city" placeholder="（例）サクラ">', '<input name="city" placeholder="e.g. Valletta" aria-label="City"><input name="city" placeholder="（例）サクラ" aria-label="City">'],
    ['takes what begins like an example, and is none, for what it says', '<input placeholder="例会日期">', '<input placeholder="例会日期" aria-label="例会日期">'],
    ['takes the placeholder where nothing else names the field', '<input placeholder="Your email *">', '<input placeholder="Your email *" aria-label="Your email">'],
    ['takes it for a large field as well', '<textarea placeholder="What brings you here?"></textarea>', '<textarea placeholder="What brings you here?" aria-label="What brings you here?"></textarea>'],
    ['prefers a title', '<input title="Town" placeholder="Begin to type">', '<input title="Town" placeholder="Begin to type" aria-label="Town">'],
    ['takes a title beside a pattern for the format', '<input pattern="[0-9]+" title="Only digits are accepted" placeholder="Phone">', '<input pattern="[0-9]+" title="Only digits are accepted" placeholder="Phone" aria-label="Phone">'],
    ['prefers a title of one or two words beside a pattern, too', '<input pattern="[A-Z]+" title="Home town" placeholder="Begin to type">', '<input pattern="[A-Z]+" title="Home town" placeholder="Begin to type" aria-label="Home town">'],
    ['takes no sample', '<input type="email" placeholder="jo@example.org">', '<input type="email" placeholder="jo@example.org" aria-label="Email">'],
    same('leaves a label', '<label>Email <input placeholder="Your email"></label>'),
    same('leaves a name that its author gave', '<input aria-label="Email" placeholder="Your email">'),
    same('leaves what a button right behind it goes on saying', '<input placeholder="Your search query"> <button type="submit">search</button>'),
    ['does not mind a button that says something else', '<input placeholder="Your email"><input type="submit" value="Join">', '<input placeholder="Your email" aria-label="Your email"><input type="submit" value="Join">'],
    same('leaves what is hidden', '<input placeholder="Your email" hidden="">'),
    same('takes nothing that says nothing', '<input aria-label="Rooms" placeholder="…">'),
  ]); // prettier-ignore

  mendsAnywhere(
    [placeholderLabel],
    '<input placeholder="Your name">',
    '<input placeholder="Your name" aria-label="Your name">',
  );
});
