import { backgroundOf } from '../../../page/look/background-of.js';
import { classOf, classWord } from '../../../page/name/class-words.js';
import { adjacentLabel } from '../fields/labels/adjacent-label.js';
import { textBeside } from '../fields/text-beside.js';
import { inferred, type Clue } from '../clue.js';
import { addressClue } from '../links/address-clue.js';
import { fileMeaning } from '../icons/file-meaning.js';
import { iconClue } from '../icons/icon-clue.js';
import { controlClue } from './control-clue.js';
import { disclosedClue } from './opens/disclosed-clue.js';
import { dotClue } from './rows/dot-clue.js';
import { editingClue } from './editing-clue.js';
import { answerClue } from './answer-clue.js';
import { endClue } from './rows/end-clue.js';
import { meaningOf } from '../text/meaning.js';
import { menuClue } from './opens/menu-clue.js';
import { pairClue } from './rows/pair-clue.js';
import { pictureClue } from '../media/picture-clue.js';
import { narrowWords } from '../text/hidden-words.js';
import { labelText } from '../text/label-text.js';
import { opensClue } from './opens/opens-clue.js';
import { opensMenu } from './opens/opens-menu.js';
import { revealClue } from './reveal-clue.js';
import { submenuClue } from './opens/submenu-clue.js';
import { textOn } from './text-on.js';
import { valueClue } from './value-clue.js';
import { word, type Words } from '../../words/words.js';
import { isElement } from '../../../support/elements/is-element.js';

/** What a button without words is for: what it opens, what its icon shows, what stands beside it, what its attributes, its form or its address say. */
export function buttonClue(button: Element, words: Words): Clue | undefined {
  return (
    opensClue(button) ??
    narrowWords(button) ??
    submenuClue(button) ??
    disclosedClue(button, words) ??
    dotClue(button, words) ??
    pairClue(button, words) ??
    endClue(button, words) ??
    editingClue(button, words) ??
    answerClue(button) ??
    sentClue(button, words) ??
    revealClue(button, words) ??
    iconClue(button, words) ??
    drawnClue(button, words) ??
    controlClue(button, words) ??
    valueClue(button) ??
    menuClue(button, words) ??
    drawnBehind(button, words) ??
    formClue(button, words) ??
    pictureClue(button) ??
    addressClue(button)
  );
}

/**
 * A switch or a box that is drawn by its style alone stands beside what it switches, and a triangle beside what it opens: the switch mostly behind
 * the text, unless that stands behind it alone, the others before it.
 */
function drawnClue(button: Element, words: Words): Clue | undefined {
  const text = textOn(button);
  if (TRIANGLE.test(text)) return inLineClue(button, true) ?? inLineClue(button, false);
  if (text || opensMenu(button)) return undefined;
  const name = classOf(button);
  const isBox = BOX.test(name);
  if (!(isBox || SWITCH.test(name) || isTrack(button)) || meaningOf(name, words)) return undefined;
  const isLed = isBox || (!hasBeside(button, false) && hasBeside(button, true));
  return adjacentLabel(button, isLed) ?? adjacentLabel(button, !isLed);
}

/** What stands in the same box says more than what stands in the one before. */
const hasBeside = (button: Element, behind: boolean): boolean => typeof textBeside(button, behind, button) === 'object';

/** The words in the same line: what stands in a block of its own is about something else, and so is a sentence. */
function inLineClue(button: Element, behind: boolean): Clue | undefined {
  const found = textBeside(button, behind, button);
  if (!found || found === 'blocked' || /[.!?]\s*$/.test(found.text)) return undefined;
  const parts = found.nodes.filter(isElement);
  const text = parts.some((part) => part.matches(BLOCK)) ? '' : labelText(found.text);
  return text ? inferred(text, 'the text beside it', parts) : undefined;
}

const BLOCK = 'p, div, section, article, ul, ol, dl, table, form, figure, blockquote';

/** The form of a switch, whatever it is called: empty, about twice as wide as high, and round at its ends. */
function isTrack(button: Element): boolean {
  if (button.querySelector('img, svg, i')) return false;
  const { width, height } = button.getBoundingClientRect();
  const { borderTopLeftRadius } = getComputedStyle(button);
  const radius = parseFloat(borderTopLeftRadius) * (borderTopLeftRadius.endsWith('%') ? height / 100 : 1);
  return height > 10 && height < 45 && width > height * 1.5 && width < height * 2.7 && radius >= height / 3;
}

/** Those that point to the left or are large lead back, or play. */
const TRIANGLE = /^[▸▹▾▿▼▽⏷🞂🞃]$/u;

const SWITCH = classWord('switch|toggle');
const BOX = classWord('checkbox|check|chk|cb');

/** What the picture stands for that style puts behind it. */
function drawnBehind(button: Element, words: Words): Clue | undefined {
  const text = fileMeaning(backgroundOf(button), words);
  return text ? inferred(text, 'its file name') : undefined;
}

/** An envelope on the button of a form does not write to anybody: it sends the form. */
function sentClue(button: Element, words: Words): Clue | undefined {
  const clue = isSubmit(button) ? iconClue(button, words) : undefined;
  return clue?.text === word(words, 'email') ? { ...clue, text: word(words, 'send') } : undefined;
}

const isSubmit = (button: Element): button is HTMLButtonElement =>
  (button as HTMLButtonElement).type === 'submit' && !!(button as HTMLButtonElement).form && !opensMenu(button);

/** What a button without a sign of its own does that sends a form, what one does that stands by a field to search with, or opens what it stands over. */
function formClue(button: Element, words: Words): Clue | undefined {
  // A thumb on it, say, sends an answer, and which one nobody knows.
  if (button.localName === 'input' && textOn(button)) return undefined;
  const form = isSubmit(button) ? button.form : null;
  const searches = form?.matches(SEARCHES) || form?.querySelector(SEARCHES);
  const field = button.previousElementSibling ?? button.parentElement?.previousElementSibling;
  if (field?.matches(SEARCHES)) return inferred(word(words, 'search'), 'what is around it');
  if (form) return inferred(word(words, searches ? 'search' : 'submit'), 'what it does');
  return button.localName === 'summary' ? inferred(word(words, 'details'), 'what it does') : undefined;
}

const SEARCHES = '[role=search], [action*=search], [type=search], [name=q], [name=s], [name*=search]';
