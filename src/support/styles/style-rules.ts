import { readableRules } from './readable-rules.js';
import { unnested } from './unnested.js';

/** A style rule on its own, out of what it is nested in. */
export interface StyleRule {
  /** Its selectors, in which `&` is replaced by what it stands for. */
  readonly selectors: string;
  readonly style: CSSStyleDeclaration;
  /** Puts the conditions around a text of rules under which this one holds. */
  readonly wrap: (css: string) => string;
}

/** What a rule is nested in: the selector for which `&` stands, and the conditions around it. */
type Nesting = Pick<StyleRule, 'wrap'> & { readonly parent: string };

const NOT_NESTED: Nesting = { parent: '', wrap: (css) => css };

/** All style rules of a list, those that are nested or imported as well. */
export function* styleRules(rules: CSSRuleList, { parent, wrap }: Nesting = NOT_NESTED): Generator<StyleRule> {
  for (const rule of rules) {
    const { selectorText, style, cssRules, styleSheet } = rule as Partial<CSSStyleRule & CSSImportRule>;
    if (selectorText && style) {
      const selectors = unnested(selectorText, parent);
      yield { selectors, style, wrap };
      if (cssRules) yield* styleRules(cssRules, { parent: selectors, wrap });
      continue;
    }
    const inner = styleSheet ? readableRules(styleSheet) : cssRules;
    const condition = conditionOf(rule as CSSConditionRule);
    if (inner) yield* styleRules(inner, { parent, wrap: condition ? (css) => wrap(`${condition} {${css}}`) : wrap });
  }
}

/** The selector where pieces were cut out of it: a compound of which nothing is left stands for any element. */
export function filled(selector: string): string {
  return selector.replace(/(^|[>+~(]|[>+~]\s+)\s*(?=[>+~)]|$)/g, '$1 *').trim();
}

function conditionOf(rule: CSSConditionRule): string {
  if (!rule.conditionText) return '';
  const kind = 'media' in rule ? '@media' : 'containerName' in rule ? '@container' : '@supports';
  return `${kind} ${rule.conditionText}`;
}
