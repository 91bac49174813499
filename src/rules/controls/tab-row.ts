import { classOf, classWord } from '../../page/name/class-words.js';
import { elementById } from '../../page/name/references.js';
import { isRendered } from '../../page/look/visibility.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { FREE_PANEL, shownTab, tabListEdits, type Tab } from '../edits/tab-edits.js';
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
    if (!row || !tabs || !shownTab(tabs)) return undefined;
    return {
      edits: tabListEdits(row, tabs, { again, asked: first }),
      evidence: 'links to parts beside each other, of which one is shown',
      basis: tabs.map(({ panel }) => panel),
    };
  },
};

/** What may be made a list of tabs: a landmark would be none any more. */
const ROW = 'div:not([role]), span:not([role]), p:not([role]), [role=tablist]:not(:has([role=tab]))';

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
  const next = controls[0]?.parentElement?.nextElementSibling;
  const inBox = [...(next?.children ?? [])];
  const parts = inBox.length === controls.length ? inBox : followersOf(next).slice(0, controls.length);
  const marked = controls.filter((control) => MARKED.test(classOf(control)));
  const shown = parts.filter(isRendered);
  const isTold = marked.length === 1 && shown.length === 1;
  return isTold && parts.indexOf(shown[0] as Element) === controls.indexOf(marked[0] as Element) ? parts : undefined;
}

function followersOf(first: Element | null | undefined): Element[] {
  const all: Element[] = [];
  for (let at = first; at && all.length < MOST; at = at.nextElementSibling) all.push(at);
  return all;
}

const MARKED = classWord('active|selected|current');

/** Different parts of the same kind in one box, free to become panels. */
function areAlike(panels: readonly Element[]): boolean {
  const [first] = panels;
  return (
    new Set(panels).size === panels.length &&
    panels.every(
      (panel) =>
        panel.matches(FREE_PANEL) &&
        /^(div|section|article|ul|p|form)$/.test(panel.localName) &&
        panel.localName === first?.localName &&
        panel.parentElement === first.parentElement,
    )
  );
}
