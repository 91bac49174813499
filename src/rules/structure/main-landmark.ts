import { setAttribute, type Edit } from '../../ledger/edit.js';
import { reference } from '../../ledger/reference.js';
import { isFramed } from '../checks/is-framed.js';
import { CALLED_MAIN, mainClue, type MainClue } from '../evidence/main/main-clue.js';
import type { Finding, Rule, RuleContext } from '../rule.js';

const MAIN = 'main,[role~=main]';

/** A page without a main landmark gets one where it is plain what it is. */
export const mainLandmark: Rule = {
  id: 'main-landmark',
  wcag: ['1.3.1', '2.4.1'],
  confidence: 'inferred',
  kinds: ['document', 'identified', 'landmark'],
  selector: `html,${CALLED_MAIN},${MAIN}`,
  watches: [],
  // What a frame shows is not what the page is about.
  soundIf: [isFramed],
  repair,
};

/** Those for which the question was answered: the page may bring a main landmark of its own later. */
const answered = new WeakSet<Element>();

function repair(element: Element, context: RuleContext): Finding | undefined {
  const { ownerDocument } = element;
  const mains = [...ownerDocument.querySelectorAll(MAIN)];
  if (mains.some((main) => isOfPage(main, context))) askAgain(ownerDocument, context);
  if (mains.length > 0) return undefined;
  const clue = mainClue(ownerDocument);
  if (!clue?.main.matches('div,section,td') || (element !== clue.main && element.localName !== 'html'))
    return undefined;
  answered.add(element);
  return { edits: [setAttribute(clue.main, 'role', 'main'), ...owning(clue)], evidence: clue.evidence };
}

/** Ours stand only where the page gave no role. */
const isOfPage = (main: Element, { authored }: RuleContext): boolean =>
  main.localName === 'main' || authored(main, 'role') !== null;

function askAgain(page: Document, { again }: RuleContext): void {
  for (const element of page.querySelectorAll(`html,${CALLED_MAIN}`)) if (answered.delete(element)) again(element);
}

/** Nothing may be wrapped: the first box is the landmark, and the others are told to lie in it, where they follow it anyway. */
function owning({ main, others }: MainClue): readonly Edit[] {
  if (others.length === 0) return [];
  const references = others.map(reference);
  const ids = references.map(({ id }) => id).join(' ');
  return [...references.flatMap(({ edits }) => edits), setAttribute(main, 'aria-owns', ids)];
}
