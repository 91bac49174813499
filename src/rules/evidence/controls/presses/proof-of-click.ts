import type { Reason } from '../../../../i18n/reasons.js';
import { styledSelector } from '../../../../page/look/styled-selectors.js';
import type { Root } from '../../../../page/tree/walk.js';
import { CLICK_ATTRIBUTES, delegatedSelectors, hears } from './hears.js';
import { INTERACTIVE } from './interactive.js';

/** What shows that the element answers clicks; the cursor alone is a hint. */
export function proofOfClick(element: Element): { evidence: Reason; confidence?: 'inferred' } | undefined {
  if (hears(element, 'click') || element.matches(CLICK_ATTRIBUTES) || isDelegated(element))
    return { evidence: 'it answers clicks' };
  return looksClickable(element) ? { evidence: 'its pointer cursor', confidence: 'inferred' } : undefined;
}

/** Something around it, up to the document, answers clicks on what a selector names. */
function isDelegated(element: Element): boolean {
  for (let around = element.parentNode; around; around = around.parentNode)
    if (delegatedSelectors(around, 'click').some((selector) => element.matches(selector))) return true;
  return false;
}

/** It has the cursor itself: not from around it, and not together with something in it. */
function looksClickable(element: Element): boolean {
  const styled = styledSelector(element.getRootNode() as Root, 'pointer');
  const selector = styled ? `${POINTER}, ${styled}` : POINTER;
  return element.matches(selector) && !element.parentElement?.closest(selector) && !introduces(element, selector);
}

/** A cursor that the element's own style gives it. */
const POINTER = '[style*="cursor:pointer" i], [style*="cursor: pointer" i]';

/** "Share:" in a row of buttons is a label for them: a rule for the whole row gave it their cursor. */
function introduces({ textContent, nextElementSibling: next }: Element, selector: string): boolean {
  return /[:：]\s*$/.test(textContent) && next !== null && next.matches(`${INTERACTIVE}, ${selector}`);
}
