import type { Tree } from '../scene.js';
import { enlarge } from './enlarge.js';

/**
 * Every rule of the tree's sheets that sets a size of text, once more with that size multiplied. The copies come later with the same
 * selector, layer and condition, so that each wins exactly where its original would: sizes in rem, px, vw or clamp() go on responding.
 * The root keeps its size, for whole layouts are built in rem. Sheets of other origins cannot be read.
 */
export function largerText(percent: number, tree: Tree): string {
  const factor = percent / 100;
  const base = `body{font-size:${percent}%}:where(button,input,select,textarea){font-size:${(13.33334 * factor).toFixed(3)}px}`;
  return (
    base + [...tree.styleSheets, ...tree.adoptedStyleSheets].map((sheet) => copyOf(sheet, { factor, tree })).join('')
  );
}

interface Aim {
  readonly factor: number;
  readonly tree: Tree;
}

function copyOf(sheet: CSSStyleSheet, aim: Aim): string {
  if (sheet.disabled) return '';
  return within('media', sheet.media.mediaText, copyOfAll(rulesOf(sheet), aim));
}

/** Rules, each of which may hold others. */
function copyOfAll(rules: Iterable<CSSRule>, aim: Aim): string {
  return Array.from(rules, (rule) => copyOfRule(rule, aim)).join('');
}

/** Asked for what they have, not for what they are: rules of a frame are made by that frame's own window. */
function copyOfRule(rule: CSSRule, aim: Aim): string {
  if ('selectorText' in rule) return copyOfStyle(rule as CSSStyleRule, aim);
  if ('styleSheet' in rule) return copyOfImport(rule as CSSImportRule, aim);
  if (!('cssRules' in rule)) return '';
  const inner = copyOfAll((rule as CSSGroupingRule).cssRules, aim);
  return inner && `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${inner}}`;
}

function copyOfStyle({ selectorText, style, cssRules }: CSSStyleRule, aim: Aim): string {
  const lookUp = (name: string): string => computed(aim.tree, selectorText, name);
  const copied = (property: string): string => {
    const value = style.getPropertyValue(property);
    return value && `${property}:${enlarge(value, aim.factor, lookUp)}${priority(style, property)};`;
  };
  const size = copied('font-size');
  const inner = size + copied('line-height') + copyOfAll(cssRules, aim);
  return (inner && `${selectorText}{${inner}}`) + (size && exceptions(selectorText, style, aim));
}

/** The root stays as it is; what the body takes from it is multiplied here, for the root's own was not. */
function exceptions(selector: string, style: CSSStyleDeclaration, { factor, tree }: Aim): string {
  if (!('body' in tree) || selector.includes('&')) return '';
  const end = `${priority(style, 'font-size')}}`;
  const size = style.fontSize;
  const body = /(?:em|ex|ch|%)$/.test(size) && !size.endsWith('rem') ? `calc(${size} * ${factor})` : '';
  const inherited = /^(inherit|unset|revert)/.test(size) ? `${factor * 100}%` : '';
  return (
    (matches(tree.documentElement, selector) ? `:is(${selector}):where(:root){font-size:${size}${end}` : '') +
    (matches(tree.body, selector) && (body || inherited)
      ? `:is(${selector}):where(body){font-size:${body || inherited}${end}`
      : '')
  );
}

function copyOfImport(rule: CSSImportRule, aim: Aim): string {
  const copy = rule.styleSheet ? copyOf(rule.styleSheet, aim) : '';
  const inLayer = copy && rule.layerName !== null ? `@layer ${rule.layerName}{${copy}}` : copy;
  return within('supports', rule.supportsText ?? '', within('media', rule.media.mediaText, inLayer));
}

function within(condition: 'media' | 'supports', text: string, copy: string): string {
  return copy && text ? `@${condition} ${condition === 'supports' ? `(${text})` : text}{${copy}}` : copy;
}

function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

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
