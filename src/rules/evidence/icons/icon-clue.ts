import { isRendered } from '../../../page/look/visibility.js';
import { word, type IconConcept, type Words } from '../../words/words.js';
import { inferred, type Clue } from '../clue.js';
import { calledMeaning } from '../controls/called-meaning.js';
import { opensMenu } from '../controls/opens/opens-menu.js';
import { isOneOfRow } from '../media/is-one-of-row.js';
import { meaningOf } from '../text/meaning.js';
import { attributeMeaning } from './attribute-meaning.js';
import { commentedName } from './commented-name.js';
import { drawnIcon } from './drawn-icon.js';
import { fileMeaning } from './file-meaning.js';
import { filledIcon } from './filled-icon.js';
import { isThreeBars } from './is-three-bars.js';
import { pointed } from './pointed.js';
import { signMeaning } from './sign-meaning.js';
import { turned } from './turned.js';

/** Where icon sets keep the name of the icon. */
const ICON_ATTRIBUTES =
  'data-icon data-feather data-lucide data-direction icon name uk-icon data-uk-icon class href xlink:href id alt title aria-label data-name'.split(
    ' ',
  );

const PICTURE_ATTRIBUTES = ['data-icon', 'title', 'aria-label'];

/** What the icons inside a control stand for. */
export function iconClue(control: Element, words: Words): Clue | undefined {
  for (const icon of control.querySelectorAll('*')) {
    // The class of a picture is about its look, not about what it shows.
    const attributes = icon.localName === 'img' ? PICTURE_ATTRIBUTES : ICON_ATTRIBUTES;
    const text =
      attributeMeaning(icon, attributes, words) ||
      (isOneOfRow(icon, control) ? '' : fileMeaning(icon.getAttribute('src'), words)) ||
      (icon.localName === 'svg' ? meaningOf(commentedName(icon), words) : '') ||
      signMeaning(icon, words);
    const shown = pointed(text, { drawn: icon, control }, words);
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
  const called = uses.length > 0 ? calledMeaning(control, words) : '';
  return uses.includes(called) ? called : shown;
}
