import { hasName } from './checks/has-name.js';
import { isHidden, SHOWN_BY } from './checks/is-hidden.js';
import { isMute } from './checks/is-mute.js';
import { BUTTONS } from './evidence/buttons.js';
import { inferred, named, type Clue } from './evidence/clue.js';
import { controlClue, iconClue } from './evidence/icon-clue.js';
import { CONTENT, type Rule } from './rule.js';
import { word, type Words } from './words/words.js';

/** Buttons, menu items and tabs that hold an icon only are named after what the icon shows, or what their attributes say they do. */
export const buttonGuess: Rule = {
  id: 'button-guess',
  wcag: ['4.1.2', '1.1.1'],
  confidence: 'inferred',
  kinds: ['button', 'menu', 'widget'],
  selector: BUTTONS,
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'value', 'role', CONTENT],
  soundIf: [hasName, isMute, isHidden],
  repair: (button, context) => {
    const words = context.words(button);
    const clue = words && (iconClue(button, words) ?? controlClue(button, words) ?? formClue(button, words));
    return clue && named(button, clue);
  },
};

/** What a button does that sends a form, or opens what it stands over. */
function formClue(button: Element, words: Words): Clue | undefined {
  const form = (button as HTMLButtonElement).type === 'submit' ? (button as HTMLButtonElement).form : null;
  const searches = form?.matches(SEARCHES) || form?.querySelector(SEARCHES);
  if (form) return inferred(word(words, searches ? 'search' : 'submit'), 'the form it sends');
  return button.localName === 'summary' ? inferred(word(words, 'details'), 'what it opens') : undefined;
}

const SEARCHES = '[role=search], [action*=search], [type=search], [name=q], [name=s], [name*=search]';
