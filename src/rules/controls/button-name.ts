import { CLOSERS } from '../../standards/closers.js';
import { hasName } from '../checks/has-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isMute } from '../checks/is-mute.js';
import { BUTTONS } from '../evidence/controls/buttons.js';
import { certain, named, type Clue } from '../evidence/clue.js';
import { literalClue } from '../evidence/literal-clue.js';
import { CONTENT, type Rule } from '../rule.js';
import { word, type Words } from '../words/words.js';

/** Buttons, menu items and tabs without a name get the text their author wrote where nobody hears it, or what they are bound to do. */
export const buttonName: Rule = {
  id: 'button-name',
  wcag: ['4.1.2', '1.1.1'],
  confidence: 'certain',
  kinds: ['button', 'menu', 'widget'],
  selector: BUTTONS,
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'value', 'role', CONTENT],
  soundIf: [hasName, isMute, isHidden],
  repair: (button, context) => {
    const words = context.words(button);
    const clue = words && (literalClue(button) ?? closes(button, words));
    return clue && named(button, clue);
  },
};

const closes = (button: Element, words: Words): Clue | undefined =>
  button.matches(CLOSERS) ? certain(word(words, 'close'), 'what it does') : undefined;
