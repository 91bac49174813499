import { frameDocument } from '../../support/elements/frame-document.js';
import { hasName } from '../checks/has-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isMute } from '../checks/is-mute.js';
import { certain, named, type Clue } from '../evidence/clue.js';
import { embedClue } from '../evidence/embed-clue.js';
import { labelText } from '../evidence/text/label-text.js';
import { saysNothing } from '../evidence/text/says-nothing.js';
import { isPlaceholderTitle } from '../evidence/text/is-placeholder-title.js';
import type { Check, Rule } from '../rule.js';

/** Whether it has a name that says more than that it is a frame. */
const isTitled: Check = (frame, context) =>
  UNTOLD.test(frame.getAttribute('title') ?? '') && !frame.matches('[aria-label], [aria-labelledby]')
    ? 'no'
    : context.verdict(hasName, frame);

const UNTOLD = /^\s*(i?frame|untitled( (frame|document|page))?)[ _-]?\d*\s*$/i;

/** Frames without a name get the title of the document they show, or what is known of the place it comes from. */
export const frameTitle: Rule = {
  id: 'frame-title',
  wcag: ['4.1.2', '2.4.1'],
  confidence: 'certain',
  kinds: ['frame'],
  selector: ':not([tabindex^="-"])',
  watches: [...SHOWN_BY, 'title', 'aria-label', 'aria-labelledby', 'alt', 'src', 'role', 'tabindex'],
  soundIf: [isTitled, isMute, isHidden],
  repair: (frame, context) => {
    const words = context.words(frame);
    const clue = words && (titleClue(frame) ?? embedClue((frame as HTMLIFrameElement).src, words) ?? altClue(frame));
    return clue && named(frame, clue, 'title');
  },
};

/** What was written where pictures have their text. */
function altClue(frame: Element): Clue | undefined {
  const text = labelText(frame.getAttribute('alt') ?? '');
  return text && !saysNothing(text, '') ? certain(text, 'its “alt”') : undefined;
}

/** The title of what a frame of the same origin shows, or its first heading, where they say what that is. */
export function titleClue(frame: Element): Clue | undefined {
  const shown = frameDocument(frame);
  const heading = shown?.querySelector('h1, h2');
  const text = [shown?.title, heading?.textContent].map((said = '') => said.trim()).find(tells);
  return text ? certain(text, 'what is in it', heading ? [heading] : []) : undefined;
}

const tells = (title: string): boolean =>
  title !== '' && ![UNTOLD, FAILED].some((none) => none.test(title)) && !isPlaceholderTitle(title);

/** What servers answer with instead of the page. */
const FAILED =
  /^(error:? )?(40\d|50\d)\b|\bnot found$|^(forbidden|access denied|bad gateway|service unavailable|internal server error)$/i;
