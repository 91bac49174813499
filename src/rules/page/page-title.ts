import type { Reason } from '../../i18n/reasons.js';
import { type Edit, insertNode } from '../../ledger/edit.js';
import { fileName } from '../../page/name/file-name.js';
import { folded, speaks, textOf } from '../../page/name/text.js';
import { isRendered } from '../../page/look/visibility.js';
import { isFramed } from '../checks/is-framed.js';
import { IGNORE_ATTRIBUTE } from '../../settings/ignored.js';
import { isPlaceholderTitle } from '../evidence/text/is-placeholder-title.js';
import { fileWords } from '../evidence/text/file-words.js';
import { CONTENT, type Finding, type Rule } from '../rule.js';

/** A page has a title that says what it is about; what a frame shows is called by the frame. */
export const pageTitle: Rule = {
  id: 'page-title',
  wcag: ['2.4.2'],
  confidence: 'certain',
  kinds: ['document', 'meta'],
  selector: 'html,head > title',
  watches: [CONTENT],
  soundIf: [isFramed],
  repair,
};

function repair(element: Element): Finding | undefined {
  const page = element.ownerDocument;
  const title = page.querySelector('head > title');
  // A title is asked about itself; the page only where it has none.
  if (element.localName === 'html' ? title : title !== element) return undefined;
  const given = folded(title?.textContent ?? '');
  if (speaks(given) && !isPlaceholderTitle(given) && !isItsFile(given, page)) return undefined;
  const found = source(page);
  if (!found) return undefined;
  const [text, evidence, isProof] = found;
  return { edits: [titled(page, text)], evidence, confidence: isProof && !given ? 'certain' : 'inferred' };
}

/** What tells of a file may be about that: the name of its own tells nothing of a page. */
const isItsFile = (title: string, page: Document): boolean =>
  /\.(html?|php|aspx?|jsp)$/i.test(title) && title === fileName(page.baseURI);

/** The first of two titles counts: it is also the one that gets what the page writes into `document.title`. */
function titled(page: Document, text: string): Edit {
  const title = page.createElement('title');
  title.textContent = text;
  title.setAttribute(IGNORE_ATTRIBUTE, '');
  return {
    ...insertNode(title, page.head, page.querySelector<HTMLElement>('head > title')),
    passOn: (own) => {
      page.title = own;
    },
  };
}

function source(page: Document): [text: string, evidence: Reason, isProof: boolean] | undefined {
  const meta = page.querySelector('meta[property="og:title"],meta[name="twitter:title"],meta[name="application-name"]');
  const said = folded(meta?.getAttribute('content') ?? '');
  if (said) return [said, 'the title that the page gives to other sites', true];
  for (const [selector, isProof] of [['h1', true], ['h2,h3,h4,h5,h6,[role=heading]', false]] as const) {
    const heading = [...page.querySelectorAll(selector)].find((one) => speaks(textOf(one)) && isRendered(one));
    if (heading) return [textOf(heading), 'a heading of the page', isProof];
  }
  const start = beginning(page) || fileWords(new URL(page.baseURI).pathname);
  return start ? [start, 'how the page begins, or its address', false] : undefined;
} // prettier-ignore

/** Longest title that is made from a text, in characters. */
const LONGEST = 60;

/** The first sentence of the first text that is one; of a long one as many words as make a title. */
function beginning(page: Document): string {
  const text = [...page.querySelectorAll('p, li, td, figcaption, [alt]')]
    .filter(isRendered)
    .map((part) => part.getAttribute('alt')?.trim() || textOf(part))
    .find((candidate) => /\p{L}{2}\s+\p{L}/u.test(candidate));
  const [sentence = ''] = /^[^.!?…]+/.exec(text ?? '') ?? [];
  return sentence.length > LONGEST ? `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : sentence.trim();
}
