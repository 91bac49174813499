import { word, type Words } from '../../words/words.js';
import { turned, type Shown } from './turned.js';

/** What is shown, and where that is an arrow, where it leads; one upwards may show a trend as well, or the order of a list, and means nothing then. */
export const pointed = (text: string, shown: Shown, words: Words): string =>
  text !== word(words, 'back-to-top') || leadsUp(shown.control) ? turned(text, shown, words) : '';

const leadsUp = (control: Element): boolean =>
  control.matches('[href^="#"], [class*=top i], [class*=scroll i], [id*=top i], [id*=scroll i], [onclick*=scroll i]') ||
  getComputedStyle(control).position === 'fixed';
