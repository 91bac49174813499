import type { Words } from '../../words/words.js';
import { attributeMeaning } from '../icons/attribute-meaning.js';

/** Where whoever wrote a control keeps what it is for. */
const ATTRIBUTES = (
  'data-dismiss data-bs-dismiss data-slide data-bs-slide data-direction data-action data-icon uk-icon data-uk-icon value class id name data-toggle ' +
  'data-target data-bs-target aria-controls formaction data-title data-tooltip data-original-title data-label'
).split(' ');

/** What the author of a control calls it, in its attributes. */
export const calledMeaning = (control: Element, words: Words): string => attributeMeaning(control, ATTRIBUTES, words);
