import { type Edit, setAttribute } from '../../ledger/edit.js';
import { fragmentOf } from '../../page/tree/fragment.js';
import { elementById } from '../../page/name/references.js';
import { isRendered } from '../../page/look/visibility.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { lookAfterPress } from '../edits/look-after-press.js';
import { CONTENT, type Finding, type Rule, type RuleContext } from '../rule.js';
import { seenIn } from '../evidence/text/seen-text.js';

interface Tab {
  readonly link: HTMLAnchorElement;
  readonly panel: Element;
}

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

function repair(list: Element, context: RuleContext): Finding | undefined {
  if (!list.querySelector(':scope > li > a[href^="#"]')) return undefined;
  const all = tabsOf(list);
  const [shown, ...others] = all?.filter(({ panel }) => isRendered(panel)) ?? [];
  if (!all || !shown || others.length > 0) return undefined;
  const edits = [
    ...(list.hasAttribute('role') ? [] : [setAttribute(list, 'role', 'tablist')]),
    ...[...list.children].map((item) => setAttribute(item, 'role', 'none')),
    ...all.flatMap((tab) => tabEdits(tab, tab === shown)),
    ...followed(list, shown.panel, context),
  ];
  return {
    edits,
    evidence: 'links to parts beside each other, of which one is shown',
    basis: all.map(({ panel }) => panel),
  };
}

/** Every item is one link to a part of its own, but for an empty one that is drawn as a line; the parts stand beside each other. */
function tabsOf(list: Element): Tab[] | undefined {
  const items = [...list.children].filter((item) => item.childNodes.length > 0);
  const found = items.map((item) => {
    const link = item.querySelector<HTMLAnchorElement>(':scope > a[href^="#"]:only-child');
    const panel = link && (elementById(list, fragmentOf(link)) ?? calledAlike(item, list));
    return link && panel ? { link, panel } : undefined;
  });
  const [first] = found;
  const isTied =
    found.length > 1 &&
    found.every(
      (tab) => tab && tab.panel.parentElement === first?.panel.parentElement && tab.panel.matches(FREE_PANEL),
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

/** An author who writes the roles of tabs and panels often forgets that of the list. */
const FREE_PANEL = ':not([role]), [role=tabpanel]';

function tabEdits({ link, panel }: Tab, isSelected: boolean): Edit[] {
  const edits = [
    setAttribute(link, 'role', 'tab'),
    setAttribute(link, 'aria-selected', String(isSelected)),
    ...(panel.id ? [setAttribute(link, 'aria-controls', panel.id)] : []),
    setAttribute(panel, 'role', 'tabpanel'),
  ].filter(({ element, name, value }) => element.getAttribute(name) !== value);
  if (!panel.hasAttribute('aria-label') && !panel.hasAttribute('aria-labelledby')) {
    edits.push(
      link.id ? setAttribute(panel, 'aria-labelledby', link.id) : setAttribute(panel, 'aria-label', seenIn(link)),
    );
  }
  return edits;
}

/** Once another part is shown, the question is asked again. */
function followed(list: Element, shown: Element, { again }: RuleContext): Edit[] {
  return lookAfterPress(list, () => {
    if (!isRendered(shown)) again(list);
  });
}
