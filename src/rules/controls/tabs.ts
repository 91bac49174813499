import { setAttribute } from '../../ledger/edit.js';
import { fragmentOf } from '../../page/tree/fragment.js';
import { elementById } from '../../page/name/references.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { FREE_PANEL, panelBasis, shownTab, tabListEdits, type Tab } from '../edits/tab-edits.js';
import { liesOver } from '../evidence/controls/opens/lies-over.js';
import { CONTENT, type Finding, type Rule, type RuleContext } from '../rule.js';

/** A list of links of which each shows one of several parts, and hides the others, is a list of tabs. */
export const tabs: Rule = {
  id: 'tabs',
  wcag: ['4.1.2', '1.3.1'],
  confidence: 'inferred',
  kinds: ['list'],
  // Authors often write the role of the list and forget those in it.
  selector: ':is(ul,ol):is(:not([role]), [role=tablist]:not(:has([role=tab])))',
  watches: ['role', CONTENT, ...SHOWN_BY],
  soundIf: [(list) => (list.parentElement?.closest('[role=menu],[role=tablist],nav') ? 'unsure' : 'no')],
  repair,
};

function repair(list: Element, { again }: RuleContext): Finding | undefined {
  if (!list.querySelector(':scope > li > a[href^="#"]')) return undefined;
  const all = tabsOf(list);
  const shown = all && shownTab(all);
  if (!shown) return undefined;
  return {
    edits: [
      ...[...list.children].map((item) => setAttribute(item, 'role', 'none')),
      ...tabListEdits(list, all, { shown, asked: list, again }),
    ],
    evidence: 'links to parts beside each other, of which one is shown',
    basis: panelBasis(all),
  };
}

/** Every item is one link to a part of its own, but for an empty one that is drawn as a line; the parts stand beside each other. */
function tabsOf(list: Element): Tab[] | undefined {
  const items = [...list.children].filter((item) => item.childNodes.length > 0);
  const found = items.map((item) => {
    const control = item.querySelector<HTMLAnchorElement>(':scope > a[href^="#"]:only-child');
    const panel = control && (elementById(list, fragmentOf(control)) ?? calledAlike(item, list));
    return control && panel ? { control, panel } : undefined;
  });
  const [first] = found;
  const isTied =
    found.length > 1 &&
    found.every(
      (tab) =>
        tab &&
        tab.panel.parentElement === first?.panel.parentElement &&
        tab.panel.matches(FREE_PANEL) &&
        !liesOver(tab.panel),
    );
  return isTied ? (found as Tab[]) : undefined;
}

/** The part that has a class in common with the item, and with no other (`tab-1`): that is how its script finds it. */
function calledAlike(item: Element, list: Element): Element | null {
  const box = list.parentElement;
  for (const name of item.classList) {
    const [first, second, third] = box?.getElementsByClassName(name) ?? [];
    const panel = first === item ? second : first;
    if (panel && !third && !list.contains(panel)) return panel;
  }
  return null;
}
