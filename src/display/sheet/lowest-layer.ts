import { readableRules } from '../../support/styles/readable-rules.js';

/** Name of a layer for rules that all others in layers of these sheets win over, as `view` shows them; empty where nothing is in a layer. */
export function lowestLayer(sheets: Iterable<CSSStyleSheet>, view: Window): string {
  const layers = [...layersOfSheets(sheets, { view, around: '' })];
  return layers.length > 0 ? `${lowestIn(layers.filter(Boolean))}curb-cut` : '';
}

/** The first layer is the lowest, and in it the first of those that it has inside; each with a point behind it. */
function lowestIn(layers: readonly string[], around = ''): string {
  const first = layers.find((layer) => layer.startsWith(around));
  if (first === undefined) return around;
  const [name] = first.slice(around.length).split('.');
  return lowestIn(layers, `${around}${name}.`);
}

interface Place {
  readonly view: Window;
  /** The layer that all this is in, with a point behind it; empty for none. */
  readonly around: string;
}

/** Layers by their whole names, as often as they come; empty for one that has none: its copy has none either, and wins where it comes later. */
type Layers = Generator<string, void, undefined>;

function* layersOfSheets(sheets: Iterable<CSSStyleSheet>, place: Place): Layers {
  for (const sheet of sheets) yield* layersOfSheet(sheet, place);
}

function* layersOfSheet(sheet: CSSStyleSheet, place: Place): Layers {
  if (!sheet.disabled && isShown(sheet, place)) yield* layersOfAll(readableRules(sheet) ?? [], place);
}

function* layersOfAll(rules: Iterable<CSSRule>, place: Place): Layers {
  for (const rule of rules) yield* layersOf(rule, place);
}

/** By duck typing, for the rules of a frame are instances of that frame's own classes. What is under a condition that does not hold is no layer. */
function* layersOf(rule: CSSRule, place: Place): Layers {
  if ('selectorText' in rule) return;
  if ('nameList' in rule) yield* (rule as CSSLayerStatementRule).nameList.map((name) => place.around + name);
  else if (!isShown(rule, place) || !isSupported(rule)) return;
  else if ('styleSheet' in rule) yield* layersOfImport(rule as CSSImportRule, place);
  else if (isLayer(rule)) yield* layerOf(rule.name, layersOfAll.bind(null, rule.cssRules), place);
  else if ('cssRules' in rule) yield* layersOfAll((rule as CSSGroupingRule).cssRules, place);
}

function* layersOfImport({ layerName, styleSheet }: CSSImportRule, place: Place): Layers {
  const inside = (within: Place): Layers => layersOfSheets(styleSheet ? [styleSheet] : [], within);
  yield* layerName === null ? inside(place) : layerOf(layerName, inside, place);
}

/** What is inside of a layer without a name cannot be named from elsewhere. */
function* layerOf(name: string, inside: (place: Place) => Layers, place: Place): Layers {
  yield name && place.around + name;
  if (name) yield* inside({ ...place, around: `${place.around}${name}.` });
}

/** A function has a name and takes rules in as well. */
const isLayer = (rule: CSSRule): rule is CSSLayerBlockRule => rule.constructor.name === 'CSSLayerBlockRule';

function isShown(part: object, { view }: Place): boolean {
  const { media } = part as Partial<CSSMediaRule>;
  return !media?.mediaText || view.matchMedia(media.mediaText).matches;
}

function isSupported(rule: CSSRule): boolean {
  const { supportsText, conditionText } = rule as Partial<CSSImportRule & CSSSupportsRule>;
  const condition = rule.constructor.name === 'CSSSupportsRule' ? conditionText : supportsText;
  return !condition || CSS.supports(condition);
}
