import type { Reason } from '../../i18n/reasons.js';
import { deed, type Edit } from '../../ledger/edit.js';
import { readableRules } from '../../support/styles/readable-rules.js';
import type { Finding, Rule } from '../rule.js';

/** Degrees by which a turn may miss a right angle and still be meant as one. */
const TOLERANCE = 5;

/** A page that is turned on its side when the device is held the other way stays upright. */
export const orientationLock: Rule = {
  id: 'orientation-lock',
  wcag: ['1.3.4'],
  confidence: 'inferred',
  kinds: ['document'],
  selector: 'html',
  watches: [],
  soundIf: [],
  repair,
};

function repair(html: Element): Finding | undefined {
  const page = html.ownerDocument;
  const turned = rulesOf(page).flatMap((rule) => turnsOf(rule, page));
  const edits = turned.flatMap(uprightEdits);
  return edits.length > 0 ? { edits, evidence: 'a rule that turns the page with the device' } : undefined;
}

/** All rules of the page's style sheets that may be read, without those that stand in others. */
const rulesOf = (page: Document): CSSRule[] =>
  [...page.styleSheets].flatMap((sheet) => [...(readableRules(sheet) ?? [])]);

/** The rules for one orientation that turn all of the page. */
function turnsOf(rule: CSSRule, page: Document): CSSStyleRule[] {
  const { media, cssRules } = rule as Partial<CSSMediaRule>;
  if (!media || !cssRules || !/orientation\s*:\s*(portrait|landscape)/i.test(media.mediaText)) return [];
  return [...cssRules].filter(
    (inner): inner is CSSStyleRule =>
      'selectorText' in inner &&
      isWhole((inner as CSSStyleRule).selectorText, page) &&
      isTurn(inner as CSSStyleRule, page),
  );
}

/** The page, its body, or what holds everything in it. */
const isWhole = (selector: string, { documentElement, body }: Document): boolean =>
  [documentElement, body, ...(body.childElementCount === 1 ? body.children : [])].some((one) => one.matches(selector));

/** By a right angle against what it has in the other orientation. */
function isTurn(rule: CSSStyleRule, page: Document): boolean {
  const angle = angleOf(rule.style);
  if (angle === 0) return false;
  return [angle, angle - anglesElsewhere(rule.selectorText, page)].some(
    (turn) => Math.abs((Math.abs(turn) % 180) - 90) <= TOLERANCE,
  );
}

/** How far rules without a condition turn the same elements. */
function anglesElsewhere(selector: string, page: Document): number {
  const same = rulesOf(page).filter((rule): rule is CSSStyleRule => (rule as CSSStyleRule).selectorText === selector);
  return same.reduce((sum, { style }) => sum + angleOf(style), 0);
}

/** Degrees of the turn that `transform` and `rotate` make together. */
function angleOf({ transform, rotate }: CSSStyleDeclaration): number {
  return degrees(transform) + degrees(rotate && rotate !== 'none' ? `rotate(${rotate})` : '');
}

function degrees(transform: string): number {
  if (!transform || transform === 'none') return 0;
  try {
    const { a, b } = new DOMMatrix(transform);
    return (Math.atan2(b, a) * 180) / Math.PI;
  } catch {
    // Lengths that hang on the page, and three axes in `rotate`, are not for this rule.
    return 0;
  }
}

function uprightEdits({ style }: CSSStyleRule): Edit[] {
  return ['transform', 'rotate']
    .filter((name) => style.getPropertyValue(name) !== '')
    .map((name) => deed(`“${name}” was taken out of a rule` satisfies Reason, () => takeOut(style, name)));
}

function takeOut(style: CSSStyleDeclaration, name: string): () => void {
  const [value, priority] = [style.getPropertyValue(name), style.getPropertyPriority(name)];
  style.removeProperty(name);
  return () => {
    style.setProperty(name, value, priority);
  };
}
