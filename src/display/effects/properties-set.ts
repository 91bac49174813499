import type { Chosen } from '../choices/adjustments.js';
import { sheetText } from '../sheet/sheet-text.js';

/** Names of the properties that our sheet sets, in one text; `undefined` where it sets none. */
export function propertiesSet(chosen: Chosen): string | undefined {
  const text = sheetText(chosen, document, { assets: '', sizes: '' });
  if (!text) return undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text.replace(/url\([^)]*\)/g, 'none'));
  return [...new Set(namesIn(sheet.cssRules))].join(' ') || undefined;
}

function namesIn(rules: CSSRuleList): string[] {
  return Array.from(rules).flatMap((rule) => {
    if ('style' in rule) return Array.from((rule as CSSStyleRule).style);
    return 'cssRules' in rule ? namesIn((rule as CSSGroupingRule).cssRules) : [];
  });
}
