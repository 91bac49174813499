import { fileName } from '../../../page/name/file-name.js';
import { inferred, type Clue } from '../clue.js';
import { fileWords } from '../text/file-words.js';
import { isNumbered, isOneOfRow } from './is-one-of-row.js';
import { isPhotograph } from './is-photograph.js';
import { shownWords } from './shown-words.js';

/** What the file of the picture in a control is called, in words. */
export function pictureClue(control: Element): Clue | undefined {
  const picture = control.matches(PICTURE) ? control : control.querySelector(PICTURE);
  if (!picture || isOneOfRow(picture, control)) return undefined;
  const text = controlWords(picture.getAttribute('src') ?? picture.getAttribute('href') ?? '');
  return text ? inferred(text, 'its file name', [picture]) : undefined;
}

const PICTURE = 'img[src], image[href]';

/** A word for a part of a site is what a drawing has on it ("about.gif"); a photograph, or one of several, only stands there ("portfolio-3.jpg"). */
const controlWords = (address: string): string =>
  isPhotograph(fileName(address)) || isNumbered(address) ? shownWords(address) : fileWords(address);
