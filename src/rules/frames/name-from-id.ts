import { frameDocument } from '../../support/elements/frame-document.js';
import { hasName } from '../checks/has-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isMute } from '../checks/is-mute.js';
import { inferred, named, type Clue } from '../evidence/clue.js';
import { fieldTokens } from '../evidence/fields/field-tokens.js';
import { fileWords } from '../evidence/text/file-words.js';
import { textClue } from '../evidence/text-clue.js';
import type { Rule } from '../rule.js';
import { brandOfHost } from '../words/brands.js';
import type { Words } from '../words/words.js';

/** Frames, dialogs and meters that nothing else names are called after their own `name` or `id`, or the address they load. */
export const nameFromId: Rule = {
  id: 'name-from-id',
  wcag: ['4.1.2'],
  confidence: 'inferred',
  kinds: ['frame', 'dialog', 'widget'],
  selector:
    'iframe:not([tabindex^="-"]), frame, dialog, meter, progress, [role=dialog], [role=alertdialog], [role=meter], [role=progressbar]',
  watches: [...SHOWN_BY, 'title', 'aria-label', 'aria-labelledby', 'src', 'role', 'id', 'name', 'tabindex'],
  soundIf: [hasName, isMute, isHidden],
  repair: (element, context) => {
    const words = context.words(element);
    const clue =
      words && (ownClue(element, words) ?? shownClue(element) ?? sourceClue((element as HTMLIFrameElement).src));
    return clue && named(element, clue, element.localName.endsWith('frame') ? 'title' : 'aria-label');
  },
};

function ownClue(element: Element, words: Words): Clue | undefined {
  const text = fieldTokens(element.getAttribute('name'), words) || fieldTokens(element.id, words);
  return text ? inferred(text, 'what its author calls it') : undefined;
}

/** The few words that a frame of the same origin shows. */
const shownClue = (frame: Element): Clue | undefined => textClue(frameDocument(frame)?.body, 'what is in it', inferred);

function sourceClue(address: string | undefined): Clue | undefined {
  if (!address?.startsWith('http')) return undefined;
  const { hostname, pathname } = new URL(address);
  const isElsewhere = hostname !== location.hostname;
  // What a place that everybody knows calls its pages says less than whose they are.
  const brand = isElsewhere ? brandOfHost(hostname) : undefined;
  const text = brand ?? (fileWords(pathname) || (isElsewhere ? hostname.replace(/^www\./, '') : ''));
  return text ? inferred(text, 'its address') : undefined;
}
