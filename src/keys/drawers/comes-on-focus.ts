import { sheetsOf } from '../../page/look/sheets-of.js';
import type { Root } from '../../page/tree/walk.js';
import { perSheet } from '../../support/styles/per-sheet.js';
import { selectorsIn } from '../../support/styles/selectors-in.js';
import { filled, styleRules } from '../../support/styles/style-rules.js';

/** Properties that put a box somewhere else, and those that only shift it, as links do a little under the pointer. */
const PLACING = ['position', 'left', 'right', 'top', 'bottom', 'inset'];
const SHIFTING = ['margin', 'margin-left', 'margin-right', 'margin-top', 'transform', 'translate'];

/** A bracket with a state of focus in it: what holds with and without focus is told by the rest of the selector. */
const BRACKETS = /:(not|is|where|has|host|host-context)\((?:[^()]|\([^()]*\))*:focus(?:[^()]|\([^()]*\))*\)/g;
const STATES = /:focus(-within|-visible)?(?![\w-])/g;

/** A selector without its states. */
interface MovedOnFocus {
  readonly selector: string;
  readonly isPlaced: boolean;
}

/** True where a style rule moves the part, or what it lies in, or puts something in it elsewhere, as focus comes or goes: Tab may bring it into sight. */
export function comesOnFocus(part: Element): boolean {
  return sheetsOf(part.getRootNode() as Root)
    .flatMap(movedOnFocus)
    .some((moved) => concerns(moved, part));
}

const movedOnFocus = perSheet(function* (rules): Generator<MovedOnFocus> {
  for (const { selectors, style } of styleRules(rules)) {
    if (!selectors.includes(':focus')) continue;
    const says = (property: string): boolean => style.getPropertyValue(property) !== '';
    const isPlaced = PLACING.some(says);
    if (!isPlaced && !SHIFTING.some(says)) continue;
    for (const selector of selectorsIn(selectors))
      if (selector.includes(':focus')) yield { selector: stateless(selector), isPlaced };
  }
});

const stateless = (selector: string): string => filled(selector.replace(BRACKETS, '').replace(STATES, '').trim());

function concerns({ selector, isPlaced }: MovedOnFocus, part: Element): boolean {
  try {
    return part.closest(selector) !== null || (isPlaced && part.querySelector(selector) !== null);
  } catch {
    // Cut to pieces, it may be no selector any more, and nothing is known.
    return true;
  }
}
