import { inferred, type Clue } from '../clue.js';
import { fileWords } from '../text/file-words.js';

/** What the file of the picture in a control is called, in words. */
export function pictureClue(control: Element): Clue | undefined {
  const picture = control.matches(PICTURE) ? control : control.querySelector(PICTURE);
  const text = picture ? fileWords(picture.getAttribute('src') ?? picture.getAttribute('href')) : '';
  return picture && text ? inferred(text, 'its file name', [picture]) : undefined;
}

const PICTURE = 'img[src], image[href]';
