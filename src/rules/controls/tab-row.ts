import { classOf, classWord } from '../../page/name/class-words.js';
import { elementById } from '../../page/name/references.js';
import { isRendered } from '../../page/look/visibility.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { FREE_PANEL, panelBasis, shownTab, tabListEdits, type Tab } from '../edits/tab-edits.js';
import { liesOver } from '../evidence/controls/opens/lies-over.js';
import { hasWords } from '../evidence/text/spoken-name.js';
import type { Rule } from '../rule.js';

/** Buttons beside each other that have a row to themselves, of which each shows one of several parts and hides the others, are tabs. */
export const tabRow: Rule = {
  id: 'tab-row',
  wcag: ['4.1.2', '1.3.1'],
  confidence: 'inferred',
  kinds: ['button', 'link'],
  // Asked of the first in the row, for all of them.
  selector: ':is(button, a[href^="#"]):first-child:not(:only-child)',
  watches: ['role', 'class', ...SHOWN_BY],
  soundIf: [],
  repair: (first, { again }) => {
    const row = first.parentElement;
    const tabs = row?.matches(ROW) ? tabsOf([...row.children]) : undefined;
    const shown = tabs && shownTab(tabs);
    if (!row || !shown) return undefined;
    return {
      edits: tabListEdits(row, tabs, { shown, asked: first, again }),
      evidence: first.matches('a') ? 'links to parts beside each other, of which one is shown' : 'what it does',
      basis: [row, ...panelBasis(tabs)],
    };
  },
};

/** What may be made a list of tabs: a landmark would be none any more, and what is in a navigation leads somewhere. */
const ROW = ':is(:is(div, span, p):not([role]), [role=tablist]:not(:has([role=tab]))):not(nav *, [role=navigation] *)';

const TAB = ':is(button, a[href^="#"]):not([aria-expanded], [aria-pressed], [aria-haspopup], :disabled, [role])';

/** More would be a menu. */
const MOST = 12;

function tabsOf(controls: readonly Element[]): Tab[] | undefined {
  if (controls.length > MOST || !controls.every((one) => one.matches(TAB) && hasWords(one.textContent)))
    return undefined;
  const parts = controls.map(partOf);
  const panels = parts.every((part) => part !== null) ? parts : partsBeside(controls);
  if (!panels || !areAlike(panels) || panels.some((panel) => panel.contains(controls[0] ?? null))) return undefined;
  return controls.flatMap((control, i) => (panels[i] ? [{ control, panel: panels[i] }] : []));
}

/** The part whose id the control keeps, in an attribute or in its handler. */
function partOf(control: Element): Element | null {
  const kept = [...control.attributes].filter(({ name }) => /^(href|aria-controls|data-.+)$/.test(name));
  const handed = [...(control.getAttribute('onclick') ?? '').matchAll(/(['"])([\w-]+)\1/g)].map(([, , id = '']) => id);
  const ids = [...kept.map(({ value }) => value.replace(/^#/, '')), ...handed];
  return ids.map((id) => elementById(control, id)).find(Boolean) ?? null;
}

/** As many parts right behind the row, or in the box behind it, where the one that is shown has the place of the control that is marked. */
function partsBeside(controls: readonly Element[]): Element[] | undefined {
  const [marked, another] = controls.filter((control) => MARKED.test(classOf(control)));
  const next = controls[0]?.parentElement?.nextElementSibling;
  if (!marked || another || !next) return undefined;
  const inBox = [...next.children];
  const parts =
    inBox.length === controls.length && !inBox.some((part) => STANDS_IN.test(`${part.id} ${classOf(part)}`))
      ? inBox
      : partsFrom(next, controls.length);
  const [shown, second] = parts.filter(isRendered);
  return shown && !second && parts.indexOf(shown) === controls.indexOf(marked) ? parts : undefined;
}

/** What stands in for a list while there is none to show is no part of its own. */
const STANDS_IN = /(^|[\s_-])(empty|no-?(results?|items?|data)|load(er|ing)|spinner|skeleton|error|message)($|[\s_-])/i;

/** So many siblings from the first on that are built alike, where no other follows that is. */
function partsFrom(first: Element, count: number): Element[] {
  const siblings = [...(first.parentElement?.children ?? [])];
  const parts = siblings.slice(siblings.indexOf(first));
  const isLikeFirst = (part: Element): boolean => madeAs(part) === madeAs(first);
  const areAll = parts.length >= count && parts.every((part, i) => isLikeFirst(part) === i < count);
  return areAll ? parts.slice(0, count) : [];
}

/** What the part is and its author calls it, without its number and its state. */
function madeAs({ localName, classList }: Element): string {
  const names = [...classList].filter((name) => !STATE.test(name)).map((name) => name.replace(/\d+/g, ''));
  return [localName, ...names.sort()].join(' ');
}

const STATE = classWord('active|selected|current|hidden|hide|none|shown?|visible|open|closed|in');

const MARKED = classWord('active|selected|current');

/** Different parts of the same kind in one box, free to become panels. */
function areAlike(panels: readonly Element[]): boolean {
  const [first] = panels;
  return (
    new Set(panels).size === panels.length &&
    panels.every(
      (panel) =>
        panel.matches(FREE_PANEL) &&
        panel.localName === first?.localName &&
        panel.parentElement === first.parentElement &&
        !liesOver(panel),
    )
  );
}
