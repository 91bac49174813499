import { sheetsOf } from './sheets-of.js';
import type { Root } from '../tree/walk.js';
import { perSheet } from '../../support/styles/per-sheet.js';
import { readableRules } from '../../support/styles/readable-rules.js';
import { selectorsIn } from '../../support/styles/selectors-in.js';
import { unnested } from '../../support/styles/unnested.js';

/** What style sheets say of elements that rules want to know without asking each element. */
export type Look = 'pointer' | 'scrolling' | 'faint-outline' | 'by-attribute' | 'backdrop';

type Test = (style: CSSStyleDeclaration, selector: string) => boolean;

const LOOKS: Readonly<Record<Look, Test>> = {
  'by-attribute': (_style, selector) => /\[aria-|[[:]lang/.test(selector),
  backdrop: ({ backgroundImage }) => backgroundImage.includes('url('),
  pointer: ({ cursor }) => cursor === 'pointer',
  scrolling: ({ overflow, overflowX, overflowY }) => /auto|scroll/.test(overflow + overflowX + overflowY),
  'faint-outline': ({ outlineStyle, outlineWidth, outlineColor }) =>
    outlineStyle === 'none' || outlineColor === 'transparent' || /^(thin|[01](\.\d+)?(px)?)$/.test(outlineWidth),
};

type Found = Readonly<Record<Look, string[]>>;
const joined = new WeakMap<readonly string[], string>();

/**
 * Selectors of all rules in the tree's readable style sheets that give an element this look, whatever its state: `a:hover` comes
 * as `a`. Sheets are read once, and again when rules were added.
 */
export function styledSelectors(root: Root, look: Look): string[] {
  return lists(root, look).flat();
}

/** One selector for all elements with this look; empty where there is none. Forgiving: an invalid one in the list does not spoil the others. */
export function styledSelector(root: Root, look: Look): string {
  const all = lists(root, look).map(join).join();
  return all && `:is(${all})`;
}

function lists(root: Root, look: Look): string[][] {
  return sheetsOf(root)
    .flatMap(looksIn)
    .map((found) => found[look])
    .filter((list) => list.length > 0);
}

function join(list: string[]): string {
  let text = joined.get(list);
  if (text === undefined) joined.set(list, (text = [...new Set(list)].join()));
  return text;
}

const looksIn = perSheet((rules): readonly Found[] => {
  const found: Found = { pointer: [], scrolling: [], 'faint-outline': [], 'by-attribute': [], backdrop: [] };
  gather(rules, found);
  return [found];
});

function gather(rules: CSSRuleList, found: Found, around = ''): void {
  for (const rule of rules) {
    const { selectorText, style, cssRules, styleSheet } = rule as Partial<CSSStyleRule & CSSImportRule>;
    const selector = selectorText ? unnested(selectorText, around) : around;
    if (selector && style?.length) file(selector, style, found);
    const inner = cssRules ?? (styleSheet && readableRules(styleSheet));
    if (inner?.length) gather(inner, found, selector);
  }
}

function file(selector: string, style: CSSStyleDeclaration, found: Found): void {
  // To read one text is faster than to read four properties, and most rules have none of them.
  if (!/cursor|overflow|outline|url\(|\[aria-|[[:]lang/.test(style.cssText + selector)) return;
  for (const look of Object.keys(LOOKS) as Look[]) {
    if (LOOKS[look](style, selector)) found[look].push(...withoutStates(selector, EVERYTHING[look]));
  }
}

/** What a rule for `*` amounts to: an outline concerns whatever can be focused; all other looks then say nothing of any element in particular. */
const EVERYTHING: Readonly<Partial<Record<Look, string>>> = {
  'faint-outline': 'a,area,button,input,select,textarea,summary,[tabindex],[contenteditable]',
};

/** The selectors of a list, each without the states that it depends on; those for pseudo-elements are left out. */
function withoutStates(selector: string, everything = ''): string[] {
  return selectorsIn(selector)
    .map((one) => one.replace(/:(hover|active|focus(-visible|-within)?)(?![\w-])/g, '').trim())
    .map((one) => (one === '' || one === '*' ? everything : one))
    .filter((one) => one && !/::|:(before|after)\b|^(\*|html|body|:root)$/.test(one) && !/&/.test(one))
    .map((one) => one.replace(/([\s>+~])$/, '$1*'));
}
