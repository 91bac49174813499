import { readableRules } from './readable-rules.js';

/** Caches what was made of a style sheet's rules until their number changes; empty for a sheet that may not be read. */
export function perSheet<Value>(
  make: (rules: CSSRuleList) => Iterable<Value>,
): (sheet: CSSStyleSheet) => readonly Value[] {
  const known = new WeakMap<CSSStyleSheet, { readonly length: number; readonly made: readonly Value[] }>();
  return (sheet) => {
    const rules = readableRules(sheet);
    const before = known.get(sheet);
    if (!rules || before?.length === rules.length) return before?.made ?? [];
    const made = [...make(rules)];
    known.set(sheet, { length: rules.length, made });
    return made;
  };
}
