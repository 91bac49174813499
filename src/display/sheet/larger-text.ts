import { readableRules } from '../../support/styles/readable-rules.js';
import { inSlices } from '../../support/timing/slices.js';
import type { Tree } from '../followed-page.js';
import { enlarge } from './enlarge.js';
import { unnested } from '../../support/styles/unnested.js';
import { lowestLayer } from './lowest-layer.js';
import { isOurs } from './sheet-text.js';

/**
 * Every rule of the tree's sheets that sets a size of text, once more with that size multiplied. The copies come later with the same
 * selector, layer and condition, so that each wins exactly where its original would: sizes in rem, px, vw or clamp() go on responding.
 * The root keeps its size, for whole layouts are built in rem. Sheets of other origins cannot be read. Copies in slices; what it answers
 * once `signal` has ended it is of no use.
 */
export async function largerText(percent: number, tree: Tree, signal: AbortSignal): Promise<string> {
  const factor = percent / 100;
  const sheets = [...tree.styleSheets, ...tree.adoptedStyleSheets].filter((sheet) => !isOurs(sheet));
  let text = beneath(lowestLayer(sheets, viewOf(tree)), unsaid(factor));
  await inSlices(copyOfSheets(sheets, { factor, tree }), (piece) => (text += piece), signal);
  return text;
}

/** Everything the page itself says wins over this, even what it says in a layer. */
const beneath = (layer: string, rules: string): string => (layer ? `@layer ${layer}{${rules}}` : rules);

/** A page that is shown has one. */
const viewOf = (tree: Tree): Window => ('body' in tree ? tree : tree.ownerDocument).defaultView ?? window;

/** The sizes that text has where the page says none. */
const unsaid = (factor: number): string =>
  `${ROOM}body{font-size:${factor * 100}%}:where(button,input,select,textarea){font-size:${(13.33334 * factor).toFixed(3)}px}`;

/**
 * Where the page says nothing else, what has grown stays in its column: words break that are longer than a line, fields become no wider than what
 * they are in, and what has no room in a field tells that there is more.
 */
const ROOM =
  ':where(body){overflow-wrap:break-word}' +
  ':where(input:read-write,select,textarea){min-inline-size:min(6em,100%);max-inline-size:100%;text-overflow:ellipsis}';

/** Text of a sheet, rule by rule; empty where a rule sets no size. */
type Copy = Generator<string, void, undefined>;

interface Aim {
  readonly factor: number;
  readonly tree: Tree;
  /** Inside of a style rule: what that one selects, with all that is around it. */
  readonly outer?: string;
}

function* copyOfSheets(sheets: readonly CSSStyleSheet[], aim: Aim): Copy {
  for (const sheet of sheets) yield* copyOf(sheet, aim);
}

function* copyOf(sheet: CSSStyleSheet, aim: Aim): Copy {
  if (sheet.disabled) return;
  const { mediaText } = sheet.media;
  yield* within(mediaText && `@media ${mediaText}`, copyOfAll(readableRules(sheet) ?? [], aim));
}

/** Rules, each of which may hold others. */
function* copyOfAll(rules: Iterable<CSSRule>, aim: Aim): Copy {
  for (const rule of rules) yield* copyOfRule(rule, aim);
}

/** By duck typing: the rules of a frame are instances of that frame's own classes. */
function* copyOfRule(rule: CSSRule, aim: Aim): Copy {
  if ('selectorText' in rule) yield copyOfStyle(rule as CSSStyleRule, aim);
  else if ('styleSheet' in rule) yield* copyOfImport(rule as CSSImportRule, aim);
  else if ('cssRules' in rule) yield* within(headOf(rule), copyOfAll((rule as CSSGroupingRule).cssRules, aim));
  else if (aim.outer && 'style' in rule) yield copyOfNested(rule as CSSNestedDeclarations, aim);
}

function copyOfStyle({ selectorText, style, cssRules }: CSSStyleRule, aim: Aim): string {
  const inside = { ...aim, outer: unnested(selectorText, aim.outer) };
  const sizes = copyOfSizes(style, inside);
  const inner = sizes + [...copyOfAll(cssRules, inside)].join('');
  return (inner && `${selectorText}{${inner}}`) + (sizes && exceptions(selectorText, style, inside));
}

/** Declarations that stand under a condition inside of a style rule, or after one there. */
function copyOfNested({ style }: CSSNestedDeclarations, aim: Aim): string {
  const sizes = copyOfSizes(style, aim);
  return sizes && sizes + exceptions('&', style, aim);
}

function copyOfSizes(style: CSSStyleDeclaration, { factor, tree, outer = '' }: Aim): string {
  const lookUp = (name: string): string => computed(tree, outer, name);
  const copied = (property: string): string => {
    const value = style.getPropertyValue(property);
    return value && `${property}:${enlarge(value, factor, lookUp)}${priority(style, property)};`;
  };
  return copied('font-size') + copied('line-height');
}

/** The root stays as it is; what the body takes from it is multiplied here, for the root's own was not. */
function exceptions(selector: string, style: CSSStyleDeclaration, { factor, tree, outer = selector }: Aim): string {
  if (!('body' in tree) || !style.fontSize) return '';
  const end = `${priority(style, 'font-size')}}`;
  const size = style.fontSize;
  const body = /(?:em|ex|ch|%)$/.test(size) && !size.endsWith('rem') ? `calc(${size} * ${factor})` : '';
  const inherited = /^(inherit|unset|revert)/.test(size) ? `${factor * 100}%` : '';
  return (
    (matches(tree.documentElement, outer) ? `:is(${selector}):where(:root){font-size:${size}${end}` : '') +
    (matches(tree.body, outer) && (body || inherited)
      ? `:is(${selector}):where(body){font-size:${body || inherited}${end}`
      : '')
  );
}

function* copyOfImport({ styleSheet, layerName, supportsText, media }: CSSImportRule, aim: Aim): Copy {
  if (!styleSheet) return;
  const inLayer = within(layerName === null ? '' : `@layer ${layerName}`, copyOf(styleSheet, aim));
  const inMedia = within(media.mediaText && `@media ${media.mediaText}`, inLayer);
  yield* within(supportsText ? `@supports (${supportsText})` : '', inMedia);
}

/** Under a head, where there is one, and where anything comes that can stand under it. */
function* within(head: string, copy: Copy): Copy {
  let isOpen = false;
  for (const piece of copy) {
    if (head && piece && !isOpen) {
      isOpen = true;
      yield `${head}{`;
    }
    yield piece;
  }
  if (isOpen) yield '}';
}

const headOf = ({ cssText }: CSSRule): string => cssText.slice(0, cssText.indexOf('{')).trim();

function computed(tree: Tree, selector: string, property: string): string {
  const element = sample(tree, selector) ?? ('host' in tree ? tree.host : tree.documentElement);
  return getComputedStyle(element).getPropertyValue(property);
}

function sample(tree: Tree, selector: string): Element | null {
  try {
    return tree.querySelector(selector);
  } catch {
    return null;
  }
}

function matches(element: Element | null, selector: string): boolean {
  try {
    return element?.matches(selector) ?? false;
  } catch {
    return false;
  }
}

const priority = (style: CSSStyleDeclaration, property: string): string =>
  style.getPropertyPriority(property) && ' !important';
