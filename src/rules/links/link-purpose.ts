import { setAttribute } from '../../ledger/edit.js';
import { accessibleName } from '../../page/name/accessible-name.js';
import { folded } from '../../page/name/text.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { named, type Clue } from '../evidence/clue.js';
import { isFormat, isVague, mayBeVague } from '../evidence/links/is-vague.js';
import { formatContext, linkContext } from '../evidence/links/link-context.js';
import { linkWarning } from '../evidence/links/link-warning.js';
import { paragraphBefore } from '../evidence/links/paragraph-before.js';
import { reference } from '../../ledger/reference.js';
import { seenIn } from '../evidence/text/seen-text.js';
import { CONTENT, type Mend, type Rule } from '../rule.js';
import type { Words } from '../words/words.js';

/** Links that only say "read more" or "here", in words or by a picture, say what of, told by what is around them; their own words stay in front. */
export const linkPurpose: Rule = {
  id: 'link-purpose',
  wcag: ['2.4.4', '2.4.9'],
  confidence: 'inferred',
  kinds: ['link'],
  selector: 'a[href]:not([aria-label], [aria-labelledby], [aria-describedby], [title])',
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'aria-describedby', 'title', 'href', 'target', CONTENT],
  soundIf: [isHidden],
  repair: (link, context) => {
    const words = context.words(link);
    const picture = onlyPictureOf(link);
    if (!words || !mayBeVague(picture?.alt ?? link.textContent, words)) return described(link);
    if (picture && !isAllOf(link, picture)) return undefined;
    const text = picture?.alt.trim() ?? seenIn(link);
    const about = aboutOf(link, text, words);
    if (!about || about.text.toLowerCase() === text.toLowerCase()) return undefined;
    const name = `${text.replace(SIGNS, '')}: ${about.text}`;
    const basis = picture ? [...about.basis, picture] : about.basis;
    return named(link, { ...about, text: name + linkWarning(link, name, words), basis });
  },
};

/** The picture that is all there is to a link: its text is said, be it the author's or that of a link beside this one. */
function onlyPictureOf(link: Element): HTMLImageElement | undefined {
  const pictures = link.textContent.trim() ? [] : link.querySelectorAll('img');
  return pictures.length === 1 ? pictures[0] : undefined;
}

/** A picture may be hidden, or lie beside something else that names the link. */
const isAllOf = (link: Element, { alt }: HTMLImageElement): boolean => accessibleName(link) === folded(alt);

/** Arrows, dots and the like before and behind the words: a label is not said with them. */
const SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu;

/** One word is a name, if a short one: what is said of it before is told with it, not in its place. */
function described(link: Element): Mend | undefined {
  const before = paragraphBefore(link);
  if (!before) return undefined;
  const { id, edits } = reference(before);
  return {
    edits: [...edits, setAttribute(link, 'aria-describedby', id)],
    evidence: 'the text beside it',
    basis: [before],
  };
}

function aboutOf(link: Element, text: string, words: Words): Clue | undefined {
  if (isVague(text, words)) return linkContext(link);
  return isFormat(text) ? formatContext(link) : undefined;
}
