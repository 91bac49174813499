import { styledSelector } from '../../../page/styled-selectors.js';
import type { Root } from '../../../page/walk.js';
import { CLICK_ATTRIBUTES, delegatedSelectors, hears } from './hears.js';
import { INTERACTIVE } from './interactive.js';

/** What shows that the element answers clicks; the cursor alone is a hint. */
export function proofOfClick(element: Element): { evidence: string; confidence?: 'inferred' } | undefined {
  if (hears(element, 'click')) return { evidence: 'the click handler on it' };
  if (element.matches(CLICK_ATTRIBUTES)) return { evidence: 'the attribute that binds a click to it' };
  if (isDelegated(element)) return { evidence: 'a click handler further up that names it' };
  return looksClickable(element) ? { evidence: 'its pointer cursor', confidence: 'inferred' } : undefined;
}

function isDelegated(element: Element): boolean {
  const { ownerDocument } = element;
  return [ownerDocument, ownerDocument.body].some((node) =>
    delegatedSelectors(node, 'click').some((s) => element.matches(s)),
  );
}

/** It has the cursor itself: not from around it, and not together with something in it. */
function looksClickable(element: Element): boolean {
  const selector = styledSelector(element.getRootNode() as Root, 'pointer');
  const has = (one: Element): boolean =>
    ('style' in one && (one as HTMLElement).style.cursor === 'pointer') || (!!selector && one.matches(selector));
  if (!has(element) || introduces(element, has)) return false;
  for (let at = element.parentElement; at; at = at.parentElement) if (has(at)) return false;
  return true;
}

/** "Share:" in a row of buttons is a label for them: a rule for the whole row gave it their cursor. */
function introduces({ textContent, nextElementSibling: next }: Element, has: (one: Element) => boolean): boolean {
  return /[:：]\s*$/.test(textContent) && next !== null && (next.matches(INTERACTIVE) || has(next));
}
