import { isForSaving } from '../checks/is-for-saving.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isMute } from '../checks/is-mute.js';
import { isNamedWell } from '../checks/is-named-well.js';
import { certain, inferred, named, type Clue } from '../evidence/clue.js';
import { literalClue } from '../evidence/literal-clue.js';
import { isVague } from '../evidence/links/is-vague.js';
import { labelText } from '../evidence/text/label-text.js';
import { seenText, seenTextWithout } from '../evidence/text/seen-text.js';
import { isFileTip } from '../evidence/text/is-file-tip.js';
import { textClue } from '../evidence/text-clue.js';
import type { Rule } from '../rule.js';
import { word, type Words } from '../words/words.js';
import { setAttribute } from '../../ledger/edit.js';
import { shareSaid } from '../../page/name/says-already.js';
import { wordsBeside } from '../../page/name/words-beside.js';
import { isSaidBeside } from '../evidence/media/is-said-beside.js';
import { isOneOfRow } from '../evidence/media/is-one-of-row.js';
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
      captionClue(image, words) ??
      writtenClue(image) ??
      (words && !isInControl(image) ? fileClue(image, word(words, 'possibly')) : undefined);
    return clue && named(image, clue, 'alt');
  },
};

/** There the picture says what the control does, which its own rules tell better. */
const isInControl = (image: Element): boolean => image.closest('a[href], button, [role=link], [role=button]') !== null;

function captionClue(image: Element, words: Words | undefined): Clue | undefined {
  const figure = image.closest('figure, .wp-caption, [class*=figure]');
  const caption = figure?.querySelectorAll('img').length === 1 && figure.querySelector(CAPTION);
  const clue = caption ? captionTextClue(caption, words) : undefined;
  return figure && clue && !isRepeated(figure, clue.text, words) ? clue : undefined;
}

const CAPTION = 'figcaption, [class*=caption]';

/** The same words below one picture after the other tell of none of them. */
const isRepeated = (figure: Element, text: string, words: Words | undefined): boolean =>
  isSaidBeside(figure, text, (beside) => {
    const caption = beside.matches(CAPTION) ? beside : beside.querySelector(CAPTION);
    return caption ? captionTextClue(caption, words)?.text : undefined;
  });

/** What leads on from a caption ("more details", a button) is no part of it, unless it is all there is, nor is how to reach whom it shows; other links are words of its sentence. */
function captionTextClue(caption: Element, words: Words | undefined): Clue | undefined {
  const leadsOn = (part: Element): boolean =>
    part.matches('a[href]') && (part.matches(BUTTON) || !words || isVague(seenText(part), words));
  const text = labelText(seenTextWithout(caption, leadsOn).replace(CONTACT, ''));
  return text ? certain(text, 'its caption', [caption]) : textClue(caption, 'its caption');
}

/** Links that look like buttons are no words of a sentence. */
const BUTTON = '[class~=btn], [class~=button], [role=button]';

/** Addresses and numbers of people. */
const CONTACT = /\S+@\S+|\+\d[\d\s().-]{6,}/g;

/** A text that was written for the image; an `alt` that is here is the one that says nothing, and a tooltip may be the name of its file. */
function writtenClue(image: Element): Clue | undefined {
  const clue = image.hasAttribute('alt') ? undefined : literalClue(image);
  return clue && isFileTip(clue.text, image.getAttribute('src') ?? '') ? undefined : clue;
}

/** Where this share of the words of a file stands beside its picture, the rest is mostly how whoever named it told it from others. */
const MOSTLY = 0.5;

/**
 * One word alone is as often what the picture is for, or showed in a template, as what it shows: it is said only in place of an `alt` that
 * says nothing. What the page says beside the picture anyway is not said twice, nor are the scraps that a file is called beside that.
 */
function fileClue(image: Element, hedge: string): Clue | undefined {
  if (isOneOfRow(image)) return undefined;
  const text = shownWords(image.getAttribute('src') ?? image.getAttribute('data-src'));
  if (!text || (!text.includes(' ') && !image.getAttribute('alt')?.trim())) return undefined;
  if (shareSaid(wordsBeside(image), text) >= MOSTLY) return undefined;
  return inferred(hedge.replace('{}', text), 'its file name');
}
