import { type Edit, setAttribute } from '../../ledger/edit.js';
import { isRendered } from '../../page/look/visibility.js';
import { seenIn } from '../evidence/text/seen-text.js';
import type { RuleContext } from '../rule.js';
import { lookAfterPress } from './look-after-press.js';

/** What is pressed, and the part of the page that it shows in place of the others. */
export interface Tab {
  readonly control: Element;
  readonly panel: Element;
}

/**
 * The parts that tabs may show, which are nothing to a screen reader that would be lost; an author who writes the roles of tabs and panels
 * often forgets that of the list.
 */
export const FREE_PANEL =
  ':is(div, article, section:not([aria-label], [aria-labelledby])):not([role]), [role=tabpanel]';

/** The only one of the tabs whose panel is shown; `undefined` where none is, or several are. Asks for style. */
export function shownTab(tabs: readonly Tab[]): Tab | undefined {
  const [shown, another] = tabs.filter(({ panel }) => isRendered(panel));
  return another ? undefined : shown;
}

/** What must be told of once it changes: the panels, and the box in which one may go. The page itself changes for other reasons all the time. */
export function panelBasis(tabs: readonly Tab[]): Element[] {
  const panels = tabs.map(({ panel }) => panel);
  const box = panels[0]?.parentElement;
  return box && !box.matches('body, main') ? [...panels, box] : panels;
}

/** Edits that make a list of tabs of `list`, and keep it true that `shown` is: once another is, the question about `asked` is asked again. */
export function tabListEdits(list: Element, tabs: readonly Tab[], { shown, asked, again }: TabList): Edit[] {
  return [
    ...(list.hasAttribute('role') ? [] : [setAttribute(list, 'role', 'tablist')]),
    ...tabs.flatMap((tab) => tabEdits(tab, tab === shown)),
    ...lookAfterPress(list, () => {
      if (!isRendered(shown.panel)) again(asked);
    }),
  ];
}

interface TabList extends Pick<RuleContext, 'again'> {
  readonly shown: Tab;
  readonly asked: Element;
}

function tabEdits({ control, panel }: Tab, isSelected: boolean): Edit[] {
  const edits = [
    setAttribute(control, 'role', 'tab'),
    setAttribute(control, 'aria-selected', String(isSelected)),
    ...(panel.id ? [setAttribute(control, 'aria-controls', panel.id)] : []),
    setAttribute(panel, 'role', 'tabpanel'),
  ].filter(({ element, name, value }) => element.getAttribute(name) !== value);
  if (!panel.hasAttribute('aria-label') && !panel.hasAttribute('aria-labelledby')) {
    edits.push(
      control.id
        ? setAttribute(panel, 'aria-labelledby', control.id)
        : setAttribute(panel, 'aria-label', seenIn(control)),
    );
  }
  return edits;
}
