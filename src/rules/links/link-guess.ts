import { isPictureFile } from '../../page/name/file-name.js';
import { hasToldName } from '../checks/has-told-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { brandIn } from '../words/brand-signs.js';
import { editingClue } from '../evidence/controls/editing-clue.js';
import { endClue } from '../evidence/controls/rows/end-clue.js';
import { languageClue } from '../evidence/links/language-clue.js';
import { dotClue } from '../evidence/controls/rows/dot-clue.js';
import { tokensOf } from '../words/tokens.js';
import { addressClue } from '../evidence/links/address-clue.js';
import { addressOf } from '../evidence/links/address-of.js';
import { backgroundClue } from '../evidence/media/background-clue.js';
import { boxClue } from '../evidence/controls/rows/box-clue.js';
import { captionClue } from '../evidence/links/caption-clue.js';
import { cardClue } from '../evidence/links/card-clue.js';
import { coverClue } from '../evidence/links/cover-clue.js';
import { inferred, type Clue } from '../evidence/clue.js';
import { narrowWords } from '../evidence/text/hidden-words.js';
import { homeClue } from '../evidence/links/home-clue.js';
import { controlClue } from '../evidence/controls/control-clue.js';
import { iconClue } from '../evidence/icons/icon-clue.js';
import { signClue } from '../evidence/icons/sign-clue.js';
import { isVague } from '../evidence/links/is-vague.js';
import { isLink, nameLink } from '../edits/name-link.js';
import { menuClue } from '../evidence/controls/opens/menu-clue.js';
import { opensClue } from '../evidence/controls/opens/opens-clue.js';
import { pictureCardClue } from '../evidence/links/picture-card-clue.js';
import { pairClue } from '../evidence/controls/rows/pair-clue.js';
import { isNumbered } from '../evidence/media/is-one-of-row.js';
import { isSaidBeside } from '../evidence/media/is-said-beside.js';
import { pictureClue } from '../evidence/media/picture-clue.js';
import { labelText } from '../evidence/text/label-text.js';
import { titleClue } from '../evidence/text/title-clue.js';
import { tellingTwin, twinClue } from '../evidence/links/twin-link.js';
import { valueClue } from '../evidence/controls/value-clue.js';
import { withCount } from '../evidence/controls/with-count.js';
import { isWordedByStyle } from '../checks/is-worded-by-style.js';
import { CONTENT, type Rule } from '../rule.js';
import { word, type Words } from '../words/words.js';

/** Links without words, and without proof of where they lead, are named after the logo or icon in them, or the words in their address. */
export const linkGuess: Rule = {
  id: 'link-guess',
  wcag: ['2.4.4', '4.1.2', '1.1.1'],
  confidence: 'inferred',
  kinds: ['link'],
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'href', 'role', CONTENT],
  soundIf: [hasToldName, isHidden, isWordedByStyle],
  repair: (link, context) => {
    const words = context.words(link);
    const clue = words && isLink(link) ? (titleClue(link) ?? clueOf(link, words)) : undefined;
    return words && clue && nameLink(link, withCount(link, clue), words);
  },
};

function clueOf(link: Element, words: Words): Clue | undefined {
  const leadsSomewhere = addressOf(link);
  return (
    twinOfPicture(link, words) ??
    captionClue(link) ??
    opensClue(link) ??
    wordsOfItsOwn(link) ??
    endClue(link, words) ??
    languageClue(link) ??
    (leadsSomewhere ? undefined : editingClue(link, words)) ??
    iconOrHome(link, words) ??
    topClue(link, words) ??
    (leadsSomewhere
      ? undefined
      : (dotClue(link, words) ??
        controlClue(link, words) ??
        valueClue(link) ??
        boxClue(link, words) ??
        menuClue(link, words))) ??
    coverClue(link) ??
    pictureCardClue(link) ??
    shownClue(link) ??
    backgroundClue(link) ??
    largerOfRow(link, words) ??
    addressClue(link) ??
    largerClue(link, words) ??
    vagueTwin(link)
  );
}

/** Of what has no name at all the link beside it is proof; here its author gave a name, though it says nothing. */
function twinOfPicture(link: Element, words: Words): Clue | undefined {
  const twin = tellingTwin(link);
  return twin && !isVague(twin.text, words) ? { ...twin, confidence: 'inferred' } : undefined;
}

/** What leads to the same place and says only that something follows is better than nothing. */
function vagueTwin(link: Element): Clue | undefined {
  const twin = twinClue(link);
  return twin && { ...twin, confidence: 'inferred' };
}

/** Words hidden in it; what lies over one picture after the other tells of none of them. */
function wordsOfItsOwn(link: Element): Clue | undefined {
  const clue = narrowWords(link);
  const isRepeated = clue && link.querySelector('img') && isSaidBeside(link, clue.text, wordsOverPicture);
  return isRepeated ? undefined : clue;
}

function wordsOverPicture(beside: Element): string | undefined {
  const other = beside.localName === 'a' ? beside : beside.querySelector('a');
  return other?.querySelector('img') ? labelText(other.textContent) : undefined;
}

/** A network's icon says where the link is meant to lead, whatever address stands there meanwhile; any other leads on from a card, or home from a logo. */
function iconOrHome(link: Element, words: Words): Clue | undefined {
  const icon = iconClue(link, words);
  if (icon && brandIn(tokensOf(icon.text.toLowerCase()))) return icon;
  const shown = icon ?? pairClue(link, words) ?? signClue(link, words);
  return cardClue(link, shown, words) ?? homeClue(link, words) ?? enlargesClue(link, shown, words) ?? shown;
}

/** What the picture in it is called; a logo is that of the place where the link leads. */
function shownClue(link: Element): Clue | undefined {
  const shown = pictureClue(link);
  return shown && /^logo$/i.test(shown.text) ? addressClue(link) : shown;
}

/** Browsers take that fragment for the top of the page. */
const topClue = (link: Element, words: Words): Clue | undefined =>
  link.matches('[href="#top" i]') ? inferred(word(words, 'back-to-top'), 'its address') : undefined;

/** An icon that leads to a picture shows how one looks at it, and not what else it stands for: a lens searches nothing there. */
const enlargesClue = (link: Element, icon: Clue | undefined, words: Words): Clue | undefined =>
  icon && leadsToPicture(link) && LOOKS.some((concept) => word(words, concept) === icon.text)
    ? zoomClue(words)
    : undefined;

/** What icons stand for that are drawn over pictures. */
const LOOKS = ['search', 'show', 'add', 'more', 'zoom-in', 'full-screen'] as const;

/** A picture or an icon that leads to a picture, where nothing says what it shows. */
const largerClue = (link: Element, words: Words): Clue | undefined =>
  leadsToPicture(link) && link.querySelector('img, svg, i') ? zoomClue(words) : undefined;

/** What one of several pictures is called where it is larger says no more. */
const largerOfRow = (link: Element, words: Words): Clue | undefined =>
  isNumbered(addressOf(link)?.pathname ?? '') ? largerClue(link, words) : undefined;

const leadsToPicture = (link: Element): boolean => isPictureFile(addressOf(link)?.pathname ?? '');

const zoomClue = (words: Words): Clue =>
  inferred(`${word(words, 'image')}: ${word(words, 'zoom-in')}`, 'where it leads');
