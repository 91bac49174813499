import { isForSaving } from '../checks/is-for-saving.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isMute } from '../checks/is-mute.js';
import { isNamedWell } from '../checks/is-named-well.js';
import { inferred, named, type Clue } from '../evidence/clue.js';
import { fileName } from '../../page/file-name.js';
import { fileWords } from '../evidence/text/file-words.js';
import { literalClue } from '../evidence/literal-clue.js';
import { textClue } from '../evidence/text-clue.js';
import type { Rule } from '../rule.js';
import { word } from '../words/words.js';
import { setAttribute } from '../../ledger/edit.js';
import { isSpacer } from '../evidence/media/is-spacer.js';

/** Images without a text get their caption, or, as a guess that is said to be one, what their file is called. Lines and spacers are silent. */
export const imageAltFromPage: Rule = {
  id: 'image-alt-from-page',
  wcag: ['1.1.1'],
  confidence: 'inferred',
  kinds: ['graphic'],
  selector: 'img:not([alt=""])',
  watches: [...SHOWN_BY, 'alt', 'aria-label', 'aria-labelledby', 'title', 'src', 'role'],
  soundIf: [isNamedWell, isMute, isHidden, isForSaving],
  repair: (image, context) => {
    if (isSpacer(image as HTMLImageElement) && !isInControl(image))
      return { edits: [setAttribute(image, 'alt', '')], evidence: 'its file, which only keeps things apart' };
    const words = context.words(image);
    const clue =
      captionClue(image) ??
      writtenClue(image) ??
      (words && !isInControl(image) ? fileClue(image, word(words, 'possibly')) : undefined);
    return clue && named(image, clue, 'alt');
  },
};

/** There the picture says what the control does, which its own rules tell better. */
const isInControl = (image: Element): boolean => image.closest('a[href], button, [role=link], [role=button]') !== null;

function captionClue(image: Element): Clue | undefined {
  const figure = image.closest('figure, .wp-caption, [class*=figure]');
  const caption =
    figure?.querySelectorAll('img').length === 1 ? figure.querySelector('figcaption, [class*=caption]') : undefined;
  return textClue(caption, 'its caption');
}

/** A text that was written for the image; an `alt` that is here is the one that says nothing. */
const writtenClue = (image: Element): Clue | undefined => (image.hasAttribute('alt') ? undefined : literalClue(image));

function fileClue(image: Element, hedge: string): Clue | undefined {
  const address = image.getAttribute('src') ?? image.getAttribute('data-src');
  const text = ORNAMENT.test(fileName(address)) ? '' : fileWords(address);
  return text && !text.split(' ').every((part) => PLACE.test(part))
    ? inferred(hedge.replace('{}', text), 'its file name')
    : undefined;
}

/** May be a pattern or a shadow, which is nothing to tell of. */
const ORNAMENT = /spacer|pixel|blank|divider|separator|shadow|pattern/i;

/** Parts of a page, after which those who make pages call the pictures in them: "about-1.jpg" shows no about. */
const PLACE =
  /^(about|us|home|intro|welcome|blog|post|news|article|features?|featured|services?|portfolio|gallery|projects?|works?|cases?|products?|categor(y|ies)|testimonials?|reviews?|section|block|column|row|carousel|main|content|why|choose|page|part|left|right|top|bottom|middle|center)$/i;
