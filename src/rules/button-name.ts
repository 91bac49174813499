import { hasName } from './checks/has-name.js';
import { isHidden, SHOWN_BY } from './checks/is-hidden.js';
import { isMute } from './checks/is-mute.js';
import { certain, inferred, named, type Clue } from './evidence/clue.js';
import { controlClue, iconClue } from './evidence/icon-clue.js';
import { literalClue } from './evidence/literal-clue.js';
import { CONTENT, type Rule } from './rule.js';
import { word, type Words } from './words/words.js';

/** Buttons, menu items and tabs that hold an icon only are named after what the icon shows, or what they are said to do. */
export const buttonName: Rule = {
  id: 'button-name',
  wcag: ['4.1.2', '1.1.1'],
  confidence: 'inferred',
  kinds: ['button', 'menu', 'widget'],
  selector:
    'button, summary, input[type=button], [role=button], [role=menuitem], [role=tab], [role=treeitem], [role=option]',
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'value', 'role', CONTENT],
  soundIf: [hasName, isMute, isHidden],
  repair: (button, context) => {
    const words = context.words(button);
    const clue =
      words &&
      (literalClue(button) ??
        closes(button, words) ??
        iconClue(button, words) ??
        controlClue(button, words) ??
        submits(button, words));
    return clue && named(button, clue);
  },
};

/** What Bootstrap and Magnific Popup bind to closing. */
const CLOSES = '[data-dismiss], [data-bs-dismiss], .btn-close, .mfp-close';

const closes = (button: Element, words: Words): Clue | undefined =>
  button.matches(CLOSES) ? certain(word(words, 'close'), 'what it is bound to') : undefined;

function submits(button: Element, words: Words): Clue | undefined {
  const form = (button as HTMLButtonElement).type === 'submit' ? (button as HTMLButtonElement).form : null;
  if (form)
    return inferred(
      word(words, form.matches(SEARCHES) || form.querySelector(SEARCHES) ? 'search' : 'submit'),
      'the form it sends',
    );
  return button.localName === 'summary' ? inferred(word(words, 'details'), 'what it opens') : undefined;
}

const SEARCHES = '[role=search], [action*=search], [type=search], [name=q], [name=s], [name*=search]';
