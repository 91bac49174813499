import { type Edit, setAttribute } from '../../ledger/edit.js';
import { isOnlyIn } from '../../page/tree/is-only-in.js';
import { ARIA_REFERENCES } from '../../standards/aria-references.js';
import { memoForRun } from '../../support/memory/memo-for-run.js';
import type { Finding, Rule } from '../rule.js';

/** Attributes that name ids; the script that moves `aria-activedescendant` writes that anew for itself. */
const REFERENCES = ['for', 'headers', ...ARIA_REFERENCES.filter((name) => name !== 'aria-activedescendant')];

/** Of elements with the same id all but the first get another, and what stands beside them refers to them. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  wcag: ['4.1.2'],
  confidence: 'inferred',
  kinds: ['identified'],
  watches: ['id'],
  soundIf: [isDrawing],
  repair,
};

/** Parts of drawings refer to each other by means of their own. */
function isDrawing(element: Element): 'yes' | 'no' {
  return element.namespaceURI?.endsWith('/svg') && element.localName !== 'svg' ? 'yes' : 'no';
}

function repair(element: Element): Finding | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const { id } = element;
  if (!id.trim() || root.getElementById(id) === element) return undefined;
  const renamed = freeId(root, id);
  return {
    edits: [
      setAttribute(element, 'id', renamed),
      ...referrers(element, id).flatMap((other) => retarget(other, id, renamed)),
    ],
    evidence: 'the same id on an element before it',
  };
}

function freeId(root: Document | ShadowRoot, id: string): string {
  const numbers = lastNumbers(root);
  let number = numbers.get(id) ?? 2;
  while (root.getElementById(`${id}-${number}`)) number++;
  numbers.set(id, number);
  return `${id}-${number}`;
}

/** Where thousands have one id, nobody counts from the first again for each of them. */
const lastNumbers = memoForRun<Document | ShadowRoot, Map<string, number>>(() => new Map());

/** What refers to the id in the part of the page that holds no other element with it. */
function referrers(element: Element, id: string): Element[] {
  const same = `#${CSS.escape(id)}`;
  let part = element;
  while (isOnlyIn(part.parentElement, element, same)) part = part.parentElement;
  if (part === element) return [];
  return [...part.querySelectorAll(REFERENCES.map((name) => `[${name}~="${CSS.escape(id)}"]`).join())];
}

function retarget(element: Element, id: string, renamed: string): Edit[] {
  return REFERENCES.flatMap((name) => {
    const ids = element.getAttribute(name)?.split(/\s+/);
    if (!ids?.includes(id)) return [];
    return [setAttribute(element, name, ids.map((one) => (one === id ? renamed : one)).join(' '))];
  });
}
