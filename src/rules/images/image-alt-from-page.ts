import { isForSaving } from '../checks/is-for-saving.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isMute } from '../checks/is-mute.js';
import { isNamedWell } from '../checks/is-named-well.js';
import { inferred, named, type Clue } from '../evidence/clue.js';
import { literalClue } from '../evidence/literal-clue.js';
import { textClue } from '../evidence/text-clue.js';
import type { Rule } from '../rule.js';
import { word } from '../words/words.js';
import { setAttribute } from '../../ledger/edit.js';
import { shownWords } from '../evidence/media/shown-words.js';
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
  const text = shownWords(image.getAttribute('src') ?? image.getAttribute('data-src'));
  return text ? inferred(hedge.replace('{}', text), 'its file name') : undefined;
}
