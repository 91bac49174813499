import { hasName } from '../checks/has-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isMute } from '../checks/is-mute.js';
import { certain, inferred, named, type Clue } from '../evidence/clue.js';
import { embedClue } from '../evidence/embed-clue.js';
import { fileWords } from '../evidence/text/file-words.js';
import { labelText } from '../evidence/text/label-text.js';
import { literalClue } from '../evidence/literal-clue.js';
import { seenText } from '../evidence/text/seen-text.js';
import { CONTENT, type Rule } from '../rule.js';

/** Embedded objects without a name get what stands in for them, or what their file is called. */
export const objectName: Rule = {
  id: 'object-name',
  wcag: ['1.1.1'],
  confidence: 'inferred',
  kinds: ['graphic'],
  selector: 'object[data]:not([data=""]), embed[src]',
  watches: [...SHOWN_BY, 'title', 'aria-label', 'aria-labelledby', 'data', 'src', 'role', CONTENT],
  soundIf: [hasName, isMute, isHidden, (object) => (showsInstead(object) ? 'yes' : 'no')],
  repair: (object, context) => {
    const address = (object as HTMLObjectElement).data || (object as HTMLEmbedElement).src;
    const words = context.words(object);
    const clue =
      words && (literalClue(object) ?? insteadClue(object) ?? embedClue(address, words) ?? fileClue(address));
    // A role that takes the meaning away forbids `aria-label`, though not to be reached.
    return clue && named(object, clue, object.hasAttribute('role') ? 'title' : 'aria-label');
  },
};

/** What could not be shown has given way to what stands in it, which speaks for itself. */
function showsInstead(object: Element): boolean {
  const inside = object.ownerDocument.createRange();
  inside.selectNodeContents(object);
  return inside.getClientRects().length > 0;
}

/** What the author gave for browsers that cannot show the object. */
function insteadClue(object: Element): Clue | undefined {
  const picture = object.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  const text =
    labelText(picture) || labelText(seenText(object)) || labelText([...object.childNodes].map(seenText).join(' '));
  return text ? certain(text, 'what is in it', [object]) : undefined;
}

/** The name of the file, or of the folder that it lies in. */
function fileClue(address: string): Clue | undefined {
  const { pathname } = new URL(address, location.href);
  const text = fileWords(pathname) || fileWords(pathname.slice(0, pathname.lastIndexOf('/')));
  return text ? inferred(text, 'its file name') : undefined;
}
