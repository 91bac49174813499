/** The rules of a style sheet; `undefined` for one of another origin, which keeps them to itself. */
export function readableRules(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules;
  } catch {
    return undefined;
  }
}
