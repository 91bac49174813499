import { nameField } from '../edits/name-field.js';
import { isAskedFor } from '../checks/is-asked-for.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isMute } from '../checks/is-mute.js';
import { adjacentLabel } from '../evidence/fields/labels/adjacent-label.js';
import { cellLabel } from '../evidence/fields/labels/cell-label.js';
import type { Clue } from '../evidence/clue.js';
import { drawnPlaceholder } from '../evidence/fields/labels/drawn-placeholder.js';
import { fieldClue } from '../evidence/fields/field-clue.js';
import { FIELDS } from '../evidence/fields/fields.js';
import { handleClue } from '../evidence/fields/parts/handle-clue.js';
import { hostClue } from '../evidence/fields/labels/host-clue.js';
import { headingQuestion } from '../evidence/fields/labels/heading-question.js';
import { innerClue } from '../evidence/fields/parts/inner-clue.js';
import { partClue, partsOf } from '../evidence/fields/parts/part-clue.js';
import { sectionHeading } from '../evidence/fields/labels/section-heading.js';
import { setClue } from '../evidence/fields/parts/set-clue.js';
import { stepperLabel } from '../evidence/fields/labels/stepper-label.js';
import { isSentence } from '../evidence/text/is-sentence.js';
import { CONTENT, type Rule } from '../rule.js';
import type { Words } from '../words/words.js';

/** Fields that nothing on the page certainly labels are called after what stands near them, or what their attributes ask for. */
export const fieldGuess: Rule = {
  id: 'field-guess',
  wcag: ['1.3.1', '3.3.2', '4.1.2'],
  confidence: 'inferred',
  kinds: ['field', 'widget'],
  selector: FIELDS,
  watches: [
    ...SHOWN_BY,
    'aria-label',
    'aria-labelledby',
    'autocomplete',
    'name',
    'title',
    'placeholder',
    'type',
    'role',
    CONTENT,
  ],
  soundIf: [isAskedFor, isMute, isHidden],
  repair: (field, context) => {
    const words = context.words(field);
    const clue =
      words &&
      (stepperLabel(field) ??
        besideClue(field) ??
        (hasFormOfItsOwn(field) ? undefined : cellLabel(field)) ??
        innerClue(field) ??
        drawnPlaceholder(field) ??
        askedClue(field, words) ??
        cellLabel(field) ??
        partClue(field) ??
        handleClue(field, words) ??
        hostClue(field) ??
        setClue(field) ??
        headingQuestion(field) ??
        sectionHeading(field));
    return clue && nameField(field, clue);
  },
};

/** What is asked for; where all parts of an answer ask for the same, which of them it is. */
function askedClue(field: Element, words: Words): Clue | undefined {
  const clue = fieldClue(field, words);
  const isAlike = (part: Element): boolean => part !== field && fieldClue(part, words)?.text === clue?.text;
  return clue && partsOf(field).some(isAlike) ? partClue(field, clue) : clue;
}

/** A sentence under the heading of the field explains it, unless it says itself what is asked for. */
function besideClue(field: Element): Clue | undefined {
  const beside = adjacentLabel(field);
  const explains = beside && isSentence(beside.text) && !ASKS.test(beside.text);
  return (explains ? (headingQuestion(field) ?? sectionHeading(field)) : undefined) ?? beside;
}

/** How sentences begin that say what to fill in, in the languages of our words. */
const ASKS =
  /^(please |bitte |por favor,? |veuillez )?(enter|type|fill|provide|give|insert|write|tell|geben|gib|tragen|schreiben|entrez|entrer|saisi|indiquez|introdu|ingres|escrib|digit|inser|preench|scriv|indica|voer|vul|wpisz|podaj|أدخل|اكتب|הזן|הקלד|输入|请输入)/i;

/** A cell that holds the whole form tells more of what it is for than the cell before it. */
const hasFormOfItsOwn = (field: Element): boolean => field.closest('td, form')?.localName === 'form';
