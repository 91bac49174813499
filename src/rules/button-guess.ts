import { hasToldName } from './checks/has-told-name.js';
import { isHidden, SHOWN_BY } from './checks/is-hidden.js';
import { isMute } from './checks/is-mute.js';
import { adjacentLabel } from './evidence/adjacent-label.js';
import { BUTTONS } from './evidence/buttons.js';
import { inferred, named, type Clue } from './evidence/clue.js';
import { controlClue, iconClue } from './evidence/icon-clue.js';
import { opensClue } from './evidence/opens-clue.js';
import { withCount } from './evidence/with-count.js';
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
  soundIf: [hasToldName, isMute, isHidden],
  repair: (button, context) => {
    const words = context.words(button);
    const clue = words && clueOf(button, words);
    return clue && named(button, withCount(button, clue));
  },
};

function clueOf(button: Element, words: Words): Clue | undefined {
  return (
    opensClue(button) ??
    iconClue(button, words) ??
    (isDrawnSwitch(button) ? adjacentLabel(button) : undefined) ??
    controlClue(button, words) ??
    formClue(button, words)
  );
}

/** A switch that is drawn by its style alone stands beside what it switches. */
const isDrawnSwitch = (button: Element): boolean =>
  !button.textContent.trim() && /(^|[\s_-])(switch|toggle)($|[\s_-])/i.test(button.getAttribute('class') ?? '');

/** What a button does that sends a form, or opens what it stands over. */
function formClue(button: Element, words: Words): Clue | undefined {
  const form = (button as HTMLButtonElement).type === 'submit' ? (button as HTMLButtonElement).form : null;
  const searches = form?.matches(SEARCHES) || form?.querySelector(SEARCHES);
  if (form) return inferred(word(words, searches ? 'search' : 'submit'), 'the form it sends');
  return button.localName === 'summary' ? inferred(word(words, 'details'), 'what it opens') : undefined;
}

const SEARCHES = '[role=search], [action*=search], [type=search], [name=q], [name=s], [name*=search]';
