import { readableRules } from '../../support/readable-rules.js';

/** Name of the first layer in these sheets, which others win over; empty where there is none that has a name. */
export function lowestLayer(sheets: Iterable<CSSStyleSheet>): string {
  return firstName(sheets, nameIn) ?? '';
}

function firstName<Item>(items: Iterable<Item>, nameOf: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const name = nameOf(item);
    if (name) return name;
  }
  return undefined;
}

const nameIn = (sheet: CSSStyleSheet): string | undefined => firstName(readableRules(sheet) ?? [], nameOf);

/** Asked for what they have, for rules of a frame are made by that frame's own window; an animation has a name as well, but takes no rules in. */
function nameOf(rule: CSSRule): string | undefined {
  if ('nameList' in rule) return (rule as CSSLayerStatementRule).nameList[0];
  if ('name' in rule && 'insertRule' in rule) return (rule as unknown as CSSLayerBlockRule).name;
  if (!('styleSheet' in rule)) return undefined;
  const { layerName, styleSheet } = rule as CSSImportRule;
  return layerName || (styleSheet ? nameIn(styleSheet) : undefined);
}
