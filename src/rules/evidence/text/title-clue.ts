import { spokenName } from './spoken-name.js';
import { certain, type Clue } from '../clue.js';
import { PLAIN } from '../literal-clue.js';

/** The title of a control whose only content is a letter that a style sheet draws as a picture: browsers take that for its name, before a title. */
export function titleClue(control: Element): Clue | undefined {
  const title = control.getAttribute('title')?.trim() ?? '';
  return PLAIN.test(title) && holdsGlyph(control) && spokenName(control) === title
    ? certain(title, 'its “title”')
    : undefined;
}

const holdsGlyph = (control: Element): boolean =>
  [...control.querySelectorAll('i, span')].some((icon) => /^".+"/.test(getComputedStyle(icon, '::before').content));
