import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isNamedWell } from '../checks/is-named-well.js';
import { certain, inferred, named, type Clue } from '../evidence/clue.js';
import { fileName } from '../../page/name/file-name.js';
import { fileWords } from '../evidence/text/file-words.js';
import { literalClue } from '../evidence/literal-clue.js';
import { fieldTokens } from '../evidence/fields/field-tokens.js';
import { meaningOf } from '../evidence/text/meaning.js';
import type { Rule } from '../rule.js';
import { word, type Words } from '../words/words.js';

/** Image buttons without a text get what their picture, or whoever named them, says they do. */
export const imageInputName: Rule = {
  id: 'image-input-name',
  wcag: ['1.1.1', '4.1.2'],
  confidence: 'inferred',
  kinds: ['graphic'],
  selector: 'input[type=image]',
  watches: [...SHOWN_BY, 'alt', 'aria-label', 'aria-labelledby', 'title', 'src', 'value', 'name'],
  soundIf: [isNamedWell, isHidden],
  repair: (button, context) => {
    const words = context.words(button);
    const clue = words && (valueClue(button) ?? pictureClue(button, words));
    return clue && named(button, clue, 'alt');
  },
};

/** What the author wrote, unless it is the text that says nothing. */
function valueClue(button: Element): Clue | undefined {
  return button.getAttribute('alt')?.trim() ? undefined : literalClue(button);
}

function pictureClue(button: Element, words: Words): Clue | undefined {
  const { src, name, id } = button as HTMLInputElement;
  const text =
    meaningOf(fileName(src), words) ||
    meaningOf(name, words) ||
    meaningOf(id, words) ||
    fileWords(src) ||
    fieldTokens(name, words);
  return text ? inferred(text, 'what its author calls it') : certain(word(words, 'submit'), 'what it does');
}
