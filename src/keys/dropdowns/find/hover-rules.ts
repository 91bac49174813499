import { sheetsOf } from '../../../page/look/sheets-of.js';
import type { Root } from '../../../page/tree/walk.js';
import { perSheet } from '../../../support/styles/per-sheet.js';
import { readableRules } from '../../../support/styles/readable-rules.js';
import { selectorsIn } from '../../../support/styles/selectors-in.js';
import { filled, styleRules, type StyleRule } from '../../../support/styles/style-rules.js';

/** Attribute that stands for the pointer on an element. */
export const OPEN = 'data-curb-cut-open';

/** One selector of a style rule that holds while something is pointed at. */
export interface HoverRule {
  /** Selects what is pointed at. */
  readonly opener: string;
  /** Selects what the rule changes then. */
  readonly panel: string;
  /** The same rule for elements that are marked as open. */
  readonly css: string;
  /** Whether the rule can bring something into sight. */
  readonly shows: boolean;
}

const STATE = /:(hover|focus-within|focus-visible|focus)(?![\w-])/;
const STATES = new RegExp(STATE, 'g');

/** Properties by which pages keep things out of sight. */
const SHOWING = [
  'display',
  'visibility',
  'opacity',
  'transform',
  'scale',
  'translate',
  'height',
  'max-height',
  'clip-path',
  'left',
  'top',
];

/** All rules of the tree's readable sheets that hold while something is pointed at. A sheet is read again when rules were added. */
export function hoverRules(root: Root): HoverRule[] {
  return sheetsOf(root).flatMap(rulesOfSheet);
}

/** True where some of the tree's sheets come from another origin. */
export const hasUnreadableSheet = (root: Root): boolean => [...root.styleSheets].some((sheet) => !readableRules(sheet));

const rulesOfSheet = perSheet(function* (rules): Generator<HoverRule> {
  for (const rule of styleRules(rules)) yield* rulesOf(rule);
});

function* rulesOf({ selectors, style, wrap }: StyleRule): Generator<HoverRule> {
  if (!STATE.test(selectors)) return;
  const shows = SHOWING.some((property) => style.getPropertyValue(property));
  for (const selector of selectorsIn(selectors)) {
    const state = STATE.exec(selector);
    // What holds while nothing is pointed at cannot be said of one element.
    if (!state || /:not\([^)]*:(hover|focus)/.test(selector)) continue;
    const after = selector.slice(state.index + state[0].length);
    yield {
      opener: openerOf(selector.slice(0, state.index)),
      panel: filled(selector.replace(STATES, '').trim()),
      css: wrap(`${selector.replace(STATES, `[${OPEN}]`)} {${style.cssText}}`),
      shows: shows && /[\s>+~]\s*[^\s)]/.test(after) && !/::|:(before|after)\b/.test(after),
    };
  }
}

/** The selector up to the state; of `:is(.group:hover *)` what stands inside the bracket. */
function openerOf(before: string): string {
  let open = 0;
  for (let i = before.length - 1; i >= 0; i--) {
    if (before[i] === ')') open++;
    else if (before[i] === '(' && open-- === 0) return filled(before.slice(i + 1).trim());
  }
  return filled(before.trim());
}
