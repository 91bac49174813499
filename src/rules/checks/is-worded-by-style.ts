import { isIconFont } from '../../page/name/icon-text.js';
import { sheetsOf } from '../../page/look/sheets-of.js';
import type { Root } from '../../page/tree/walk.js';
import { memoForRun } from '../../support/memory/memo-for-run.js';
import { perSheet } from '../../support/styles/per-sheet.js';
import { readableRules } from '../../support/styles/readable-rules.js';
import { styleRules } from '../../support/styles/style-rules.js';
import type { Check } from '../rule.js';

/** What a control with more parts than this shows is not looked for in its style. */
const MOST_PARTS = 20;

/** Whether a style sheet writes words into it: they are seen, and read out (Accessible Name and Description Computation 1.2, step 2F). */
export const isWordedByStyle: Check = (element) => {
  if (!mayBeWorded(element.getRootNode() as Root)) return 'no';
  const parts = [element, ...element.querySelectorAll('*')];
  return parts.length <= MOST_PARTS && parts.some(hasWordsBeside) ? 'yes' : 'no';
};

/** Most trees have no sheet that writes any, which is known without a question about their elements. */
const mayBeWorded = memoForRun((root: Root) => sheetsOf(root).some(mayWriteWords));

/** What cannot be read may. */
const mayWriteWords = (sheet: CSSStyleSheet): boolean => !readableRules(sheet) || rulesWithWords(sheet).length > 0;

const rulesWithWords = perSheet(function* (rules): Generator<string> {
  for (const { selectors, style } of styleRules(rules))
    if (/attr\(|"[^"]*\p{L}{2}/u.test(style.content)) yield selectors;
});

const hasWordsBeside = (element: Element): boolean =>
  ['::before', '::after'].some((place) => {
    const { content, fontFamily } = getComputedStyle(element, place);
    return /\p{L}{2}/u.test(/^"(.*)"$/.exec(content)?.[1] ?? '') && !isIconFont(fontFamily);
  });
