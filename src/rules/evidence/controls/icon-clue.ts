import { isRendered } from '../../../page/look/visibility.js';
import { classOf, classWord } from '../../../page/name/class-words.js';
import type { Words } from '../../words/words.js';
import { inferred, type Clue } from '../clue.js';
import { fileName } from '../../../page/name/file-name.js';
import { meaningOf } from '../text/meaning.js';
import { toldClasses } from '../../words/told-classes.js';
import { isPhotograph } from '../media/is-photograph.js';
import { turned } from './turned.js';
import { word, type IconConcept } from '../../words/words.js';
import { hasWords } from '../text/spoken-name.js';
import { calledIn } from './called-in.js';
import { commentedName } from './commented-name.js';
import { drawnIcon } from './drawn-icon.js';
import { filledIcon } from './filled-icon.js';
import { opensMenu } from './opens-menu.js';

/** Where icon sets keep the name of the icon. */
const ICON_ATTRIBUTES =
  'data-icon data-feather data-lucide data-direction icon name uk-icon data-uk-icon class href xlink:href id alt title aria-label data-name'.split(
    ' ',
  );

const PICTURE_ATTRIBUTES = ['data-icon', 'title', 'aria-label'];

/** Where whoever wrote a control keeps what it is for. */
const CONTROL_ATTRIBUTES = (
  'data-dismiss data-bs-dismiss data-slide data-bs-slide data-direction data-action data-icon uk-icon data-uk-icon value class id name data-toggle ' +
  'data-target data-bs-target aria-controls formaction data-title data-tooltip data-original-title data-label'
).split(' ');

/** What the icons inside a control stand for. */
export function iconClue(control: Element, words: Words): Clue | undefined {
  for (const icon of control.querySelectorAll('*')) {
    // The class of a picture is about its look, not about what it shows.
    const attributes = icon.localName === 'img' ? PICTURE_ATTRIBUTES : ICON_ATTRIBUTES;
    const text =
      meaningIn(icon, attributes, words) ||
      meaningOf(drawingName(icon.getAttribute('src')), words) ||
      (icon.localName === 'svg' ? meaningOf(commentedName(icon), words) : '') ||
      meaningOfText(icon, words);
    const shown = turned(fitting(text, control, words), { drawn: icon, control }, words);
    if (shown) return inferred(told(control, words, shown), 'its icon', [icon]);
  }
  const drawings = control.matches('svg') ? [control] : [...control.querySelectorAll('svg')];
  const drawing = drawings.find(isRendered) ?? drawings[0];
  const drawn = isThreeBars(control) ? 'menu' : drawing && (drawnIcon(drawing) ?? filledIcon(drawing));
  const shown = drawn && turned(word(words, drawn), { drawn: drawing ?? control, control }, words);
  return shown ? inferred(shown, 'its icon') : undefined;
}

/** What icons stand for that are used for something else as well, if that is what the author calls the control. */
const OTHER_USES: readonly (readonly [shown: IconConcept, meant: IconConcept])[] = [
  ['cart', 'add-to-cart'], ['close', 'delete'], ['previous', 'menu'], ['next', 'menu'], ['zoom-in', 'search'],
]; // prettier-ignore

/** A cart on what its author calls "add to cart" is no way to the cart, and an envelope over a menu writes to nobody. */
function told(control: Element, words: Words, shown: string): string {
  if (shown === word(words, 'email') && opensMenu(control)) return word(words, 'messages');
  const uses = OTHER_USES.filter(([concept]) => word(words, concept) === shown).map(([, meant]) => word(words, meant));
  const called = uses.length > 0 ? meaningIn(control, CONTROL_ATTRIBUTES, words) : '';
  return uses.includes(called) ? called : shown;
}

/** A hamburger that is drawn by its style alone. */
function isThreeBars(control: Element): boolean {
  const leaves = [...control.querySelectorAll('*')].filter((part) => part.childElementCount === 0);
  const [first] = leaves;
  return (
    leaves.length === 3 &&
    control.textContent.trim() === '' &&
    leaves.every((bar) => /^(span|i|div|b)$/.test(bar.localName) && bar.localName === first?.localName) &&
    !/dot/i.test(classOf(first))
  );
}

/** An arrow upwards may show a trend as well, or the order of a list. */
const fits = (text: string, control: Element, words: Words): boolean =>
  text !== word(words, 'back-to-top') || leadsUp(control);

const leadsUp = (control: Element): boolean =>
  control.matches('[href^="#"], [class*=top i], [class*=scroll i], [id*=top i], [id*=scroll i], [onclick*=scroll i]') ||
  getComputedStyle(control).position === 'fixed';

/** The name of the file, unless it is a photograph's, that may be called after what took it, or one of a row ("x1.png"). */
function drawingName(address: string | null): string {
  const name = fileName(address);
  return isPhotograph(name) || /^\p{L}[-_]?\d/u.test(name) ? '' : name;
}

/** What the sign stands for that is all a control shows. */
export function signClue(control: Element, words: Words): Clue | undefined {
  const text = hasWords(control.textContent) ? '' : ownMeaning(meaningOfText(control, words), control, words);
  return text ? inferred(text, 'its icon') : undefined;
}

/** What the attributes of a control tell it is for. */
export function controlClue(control: Element, words: Words): Clue | undefined {
  const text =
    ownMeaning(meaningIn(control, CONTROL_ATTRIBUTES, words), control, words) ||
    meaningOf(calledIn(control.getAttribute('onclick')), words) ||
    meaningOf(drawingName(control.getAttribute('src')), words) ||
    ownMeaning(meaningOfText(control, words), control, words);
  const meant = text === word(words, 'delete') && dismisses(control) ? word(words, 'close') : text;
  return meant ? inferred(meant, 'what its author calls it') : undefined;
}

/** A cross that is drawn for the class "delete" alone, on what a page tells or in the header of a box, takes that away and nothing that was written. */
const dismisses = (control: Element): boolean =>
  control.childNodes.length === 0 &&
  [...control.classList].every((name) => /^(delete$|is-)/.test(name)) &&
  NOTICE.test(classOf(control.parentElement));

const NOTICE = classWord('notification|alert|toast|banner|(message|modal|modal-card|dialog|popup)[_-]+head(er)?');

/** What a control shows or is called by itself; where that is an arrow, where it leads. */
const ownMeaning = (text: string, control: Element, words: Words): string =>
  turned(fitting(text, control, words), { drawn: control, control }, words);

const fitting = (text: string, control: Element, words: Words): string => (fits(text, control, words) ? text : '');

function meaningIn(element: Element, attributes: readonly string[], words: Words): string {
  for (const attribute of attributes) {
    const given = attribute === 'class' && isOneOfMany(element) ? null : element.getAttribute(attribute);
    const text = meaningOf(attribute === 'class' && given ? toldClasses(given) : given, words);
    if (text) return text;
  }
  return '';
}

/** What looks like its neighbour, and shows something else, is not called after what it is alone. */
const isOneOfMany = (element: Element): boolean =>
  [element.previousElementSibling, element.nextElementSibling].some(
    (other) =>
      other?.localName === element.localName &&
      classOf(other) === classOf(element) &&
      !(other.firstElementChild?.isEqualNode(element.firstElementChild) ?? !element.firstElementChild),
  );

/** Signs that are drawn in place of an icon. */
const SIGNS = Object.entries({
  '×✕✖✗❌': 'close', '☰≡': 'menu', '‹«❮←◀<': 'previous', '›»❯→▶>': 'next', '↑▲⬆^⌃': 'top', '🔍🔎': 'search', '⋮…⋯': 'more', '♥❤': 'like',
  '✉': 'email', '☎📞': 'phone', '🛒': 'cart', '⚙': 'settings', '+➕': 'add', '−-–➖': 'less', '?': 'help', '★☆': 'star', '⏸': 'pause',
  '🔔': 'bell', '👤': 'account', '🏠': 'home', '✎✏': 'edit', '🗑': 'delete',
}); // prettier-ignore

/** Text that is the name of an icon, or a sign in place of one. */
function meaningOfText(element: Element, words: Words): string {
  const text =
    element.childElementCount > 0
      ? ''
      : element.textContent
          .trim()
          .replace('\uFE0F', '')
          .replace(/^\.{3}$/, '…');
  if (!text || text.length > 40) return '';
  const sign = SIGNS.find(([signs]) => signs.includes(text));
  return meaningOf(sign ? sign[1] : text, words);
}
