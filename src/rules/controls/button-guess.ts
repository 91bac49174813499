import { hasToldName } from '../checks/has-told-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isMute } from '../checks/is-mute.js';
import { buttonClue } from '../evidence/controls/button-clue.js';
import { BUTTONS } from '../evidence/controls/buttons.js';
import { named } from '../evidence/clue.js';
import { withCount } from '../evidence/controls/with-count.js';
import { titleClue } from '../evidence/text/title-clue.js';
import { isWordedByStyle } from '../checks/is-worded-by-style.js';
import { CONTENT, type Rule } from '../rule.js';

/** Buttons, menu items and tabs that hold an icon only are named after what the icon shows, or what their attributes say they do. */
export const buttonGuess: Rule = {
  id: 'button-guess',
  wcag: ['4.1.2', '1.1.1'],
  confidence: 'inferred',
  kinds: ['button', 'menu', 'widget'],
  selector: `${BUTTONS}, input[type=submit][value]`,
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'value', 'role', CONTENT],
  soundIf: [hasToldName, isMute, isHidden, isWordedByStyle],
  repair: (button, context) => {
    const words = context.words(button);
    const clue = words && (titleClue(button) ?? buttonClue(button, words));
    return clue && named(button, withCount(button, clue));
  },
};
